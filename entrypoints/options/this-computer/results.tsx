/** What the self-check found: by priority, with the fix where there is one; then the 45 requirements. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../../components/button.tsx';
import { Fold, Section } from '../../../components/parts.tsx';
import { COMPANIONS } from '../../../utils/deploy/companions/index.ts';
import { UNSEEN } from '../../../utils/deploy/selfcheck/checks.ts';
import { policyLine, type Report, type Row, type Standing } from '../../../utils/deploy/selfcheck/report.ts';
import { fill } from '../../../utils/i18n/format.ts';
import { saveFile } from '../save-file.ts';
import { $text } from './messages.ts';
import './this-computer.css';

type Key = keyof ReturnType<typeof $text.get>;

const POLICY_PAGES = {
  chromium: 'chrome://policy',
  edge: 'edge://policy',
  firefox: 'about:policies',
} as const;

export function Results({ report }: { report: Report }) {
  const t = useStore($text);
  const standing: Record<Standing, string> = {
    done: t.done,
    'needs-work': t.needsWork,
    missing: t.missing,
    'not-tried': t.notTried,
    'built-in': t.builtIn,
    document: t.onPaper,
  };
  const groups = [
    ['P1', t.priority1],
    ['P2', t.priority2],
    ['P3', t.priority3],
  ] as const;
  const save = () =>
    saveFile(
      `carrel-check-${report.checkedAt.slice(0, 10)}.json`,
      'application/json',
      JSON.stringify(report, null, 2),
    );
  return (
    <>
      {groups.map(([priority, heading]) => {
        const rows = report.rows.filter((row) => row.priority === priority);
        if (rows.length === 0) return null;
        return (
          <Section key={priority} id={`check-${priority}`} heading={heading}>
            <ul class="checks">
              {rows.map((row) => (
                <Line key={row.id} row={row} status={standing[row.status]} />
              ))}
            </ul>
          </Section>
        );
      })}
      {report.problems.length > 0 && (
        <Section id="check-problems" heading={t.problems}>
          <ul class="plain" lang="en" dir="ltr">
            {report.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="check-unseen" heading={t.unseen}>
        <p>{fill(t.unseenIntro, { page: POLICY_PAGES[report.browser] })}</p>
        <ul class="plain" lang="en" dir="ltr">
          {UNSEEN.map((id) => {
            const line = policyLine(id, report.browser);
            const title = COMPANIONS.find((companion) => companion.id === id)?.title;
            return line ? (
              <li key={id}>
                {title}: <code>{line}</code>
              </li>
            ) : null;
          })}
        </ul>
      </Section>
      <Fold summary={t.requirements}>
        <table class="requirements">
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.requirement}</th>
              <th scope="col">{t.standing}</th>
            </tr>
          </thead>
          <tbody>
            {report.requirements.map(({ number, standing: how }) => (
              <tr key={number}>
                <td>{number}</td>
                <td>{t[`requirement-${number}` as Key]}</td>
                <td>{standing[how]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
      <p>{fill(t.versions, report.versions)}</p>
      <p>
        <Button look="quiet" onPress={save}>
          {t.save}
        </Button>{' '}
        <Button look="quiet" onPress={() => print()}>
          {t.print}
        </Button>
      </p>
      <p class="soft">{t.saveHelp}</p>
    </>
  );
}

function Line({ row, status }: { row: Row; status: string }) {
  const t = useStore($text);
  const open = row.status === 'missing' || row.status === 'needs-work';
  return (
    <li class={`check ${row.status}`}>
      <p>
        <strong class="status">{status}</strong> <span>{t[`title-${row.id}` as Key]}</span>
      </p>
      {open && <p>{t[`fix-${row.id}` as Key]}</p>}
      {open && row.fix !== undefined && (
        <p dir="ltr">
          {t.policyLine}: <code>{row.fix}</code>
        </p>
      )}
      <p class="soft">{fill(t.requirementsOf, { numbers: row.requirements.join(', ') })}</p>
    </li>
  );
}
