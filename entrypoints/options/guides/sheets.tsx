/** Sheets for the staff: by the telephone at the desk, and for the first day at work. */
import { useStore } from '@nanostores/preact';
import { Fill } from '../../../components/text.tsx';
import type { LibraryView } from '../../../utils/policy/view.ts';
import { $text } from './messages.ts';

export function DeskSheet(props: { library: LibraryView; director: string | undefined }) {
  const t = useStore($text);
  const { library } = props;
  const director = <strong>{props.director ?? t.directorUnset}</strong>;
  return (
    <>
      <p class="soft">
        <bdi>{library.name}</bdi>
      </p>
      <h2>{t.deskHeading}</h2>
      <p>{t.deskFor}</p>
      <ol class="steps">
        <li>{t.desk1}</li>
        <li>{t.desk2}</li>
        <li>
          <Fill text={t.desk3} values={{ director }} />
        </li>
        <li>{t.desk4}</li>
        <li>
          <Fill text={t.desk5} values={{ law: <bdi>{library.confidentialityLaw ?? t.lawUnset}</bdi> }} />
        </li>
        <li>{t.desk6}</li>
        <li>{t.desk7}</li>
        <li>{t.desk8}</li>
        <li>{t.desk9}</li>
      </ol>
    </>
  );
}

export function TrainingSheet({ library }: { library: LibraryView }) {
  const t = useStore($text);
  const steps = [
    t.training1,
    t.training2,
    t.training3,
    t.training4,
    t.training5,
    t.training6,
    t.training7,
    t.training8,
    t.training9,
  ];
  return (
    <>
      <p class="soft">
        <bdi>{library.name}</bdi>
      </p>
      <h2>{t.trainingHeading}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t.noTelling}</p>
    </>
  );
}
