/** What the session holds: time, services that the patron agreed to go to, and cookies. For popup and full page. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Fill } from '../../components/text.tsx';
import { $format, fill } from '../../utils/i18n/format.ts';
import type { VisitedVendor } from '../../utils/session/aftercare.ts';
import type { SessionView } from '../../utils/session/view.ts';
import { ask } from '../../utils/worker/ask.ts';
import { $text } from './messages.ts';
import './held.css';

/** Time so far and left, ticking by itself between two answers of the worker. */
export function Time({ view }: { view: SessionView }) {
  const t = useStore($text);
  const format = useStore($format);
  const [since, setSince] = useState(0);
  useEffect(() => {
    const answered = performance.now();
    setSince(0);
    const timer = setInterval(() => setSince(performance.now() - answered), 1000);
    return () => clearInterval(timer);
  }, [view]);
  return (
    <div class="held">
      <p>{fill(t.soFar, { time: format.duration(view.elapsed + since) })}</p>
      <p>
        {view.remaining === undefined
          ? t.noLimit
          : fill(t.timeLeft, { time: format.duration(view.remaining - since) })}
      </p>
    </div>
  );
}

export function Vendors(props: { vendors: VisitedVendor[]; onRevoked(): void }) {
  const t = useStore($text);
  return (
    <div class="held">
      <h2 id="vendors">{t.vendors}</h2>
      {props.vendors.length === 0 ? (
        <p>{t.noVendors}</p>
      ) : (
        <ul class="ruled" aria-labelledby="vendors">
          {props.vendors.map((vendor) => (
            <li key={vendor.id} class="vendor">
              <span>
                <bdi>{vendor.name}</bdi>
                {vendor.contacts !== undefined && vendor.contacts > 0 && (
                  <span class="soft small contacts">{t.contacts(vendor.contacts)}</span>
                )}
              </span>
              <Button
                look="quiet"
                onPress={() => {
                  ask('consent/revoke', { vendor: vendor.id }).then(props.onRevoked, props.onRevoked);
                }}
              >
                <span aria-hidden="true">{t.revoke}</span>
                <span class="unseen">
                  <Fill text={t.revokeFor} values={{ vendor: vendor.name }} />
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Cookies({ view }: { view: SessionView }) {
  const t = useStore($text);
  const { kept, refused, byCompany } = view.cookies;
  const why = { authentication: t.cookiesWhy, report: t.cookiesReport, off: t.cookiesOff }[view.cookieMode];
  const byCount = byCompany.toSorted((a, b) => b.kept + b.refused - a.kept - a.refused);
  const refusals = view.cookieMode === 'report' ? t.wouldRefuse : t.refused;
  return (
    <div class="held">
      <h2>{t.cookies}</h2>
      <p>
        <strong>{t.kept(kept)}</strong>
        {view.cookieMode !== 'off' && (
          <>
            {' · '}
            <strong>{refusals(refused)}</strong>
          </>
        )}
      </p>
      <p class="soft small">{why}</p>
      {byCount.length > 0 && (
        <details>
          <summary>{t.cookiesBy}</summary>
          <ul class="folded tally">
            {byCount.map(({ company, kept, refused }) => (
              <li key={company}>
                <bdi>{company}</bdi>{' '}
                <span>
                  {[kept > 0 && t.kept(kept), refused > 0 && refusals(refused)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
