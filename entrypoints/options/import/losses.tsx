/** What vendors would lose by the file: said for each, and done only with a yes for that vendor. */
import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { $format, fill } from '../../../utils/i18n/format.ts';
import type { Loss } from '../../../utils/vendors/sheet/losses.ts';
import { $text } from './messages.ts';

interface LossesProps {
  losses: readonly Loss[];
  onAgree(id: string, yes: boolean): void;
}

export function Losses({ losses, onAgree }: LossesProps) {
  const t = useStore($text);
  return (
    <section class="section" aria-labelledby="losses">
      <h3 id="losses">{t.lossHeading}</h3>
      <p>{t.lossIntro}</p>
      {/* All of them: what is not on the screen cannot be agreed to. */}
      <ul class="import-rows">
        {losses.map((loss) => (
          <LossOf key={loss.vendor.id} loss={loss} onAgree={onAgree} />
        ))}
      </ul>
    </section>
  );
}

function LossOf({ loss, onAgree }: { loss: Loss; onAgree: LossesProps['onAgree'] }) {
  const t = useStore($text);
  const format = useStore($format);
  const id = useId();
  const { id: vendorId, name: vendor } = loss.vendor;
  const owners = [...new Set(loss.hosts.map(({ to }) => to))];
  const sentences = owners.map((to) => {
    const hosts = format.list(loss.hosts.filter((one) => one.to === to).map(({ host }) => host));
    return to === undefined ? fill(t.loss, { vendor, hosts }) : fill(t.lossTo, { vendor, hosts, to });
  });
  return (
    <li>
      <p id={id}>
        <bdi>{sentences.join(' ')}</bdi>
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={loss.agreed}
          aria-describedby={id}
          onChange={(event) => onAgree(vendorId, event.currentTarget.checked)}
        />
        <span>
          <bdi>{fill(t.lossYes, { vendor })}</bdi>
        </span>
      </label>
    </li>
  );
}
