/** What was checked, by outcome. Failures first: they are what someone must act on. */
import { useStore } from '@nanostores/preact';
import { Section } from '../../components/parts.tsx';
import type { ReceiptLine } from '../../utils/erase/receipt.ts';
import type { ReceiptView } from '../../utils/session/view.ts';
import { $text } from './messages.ts';

const ORDER = [
  'failed',
  'at-exit',
  'erased',
  'not-checkable',
  'out-of-reach',
  'kept',
] as const satisfies ReceiptLine['result'][];
/** The shape of each mark differs, not only its colour. */
const MARKS = {
  failed: '!',
  erased: '✓',
  'not-checkable': '–',
  'at-exit': '→',
  'out-of-reach': '?',
  kept: '=',
};

/** Whether downloaded files may still lie on this computer although all that can be checked is gone. */
export function hasFilesLeft(lines: readonly ReceiptLine[]): boolean {
  return lines.some(({ kind, result }) => kind === 'files-off-list' && result === 'out-of-reach');
}

export function ReceiptList({ lines }: { lines: NonNullable<ReceiptView['receipt']>['lines'] }) {
  const t = useStore($text);
  const headings = {
    failed: t.failed,
    erased: t.erased,
    'not-checkable': t.unchecked,
    'at-exit': t.atExit,
    'out-of-reach': t.outOfReach,
    kept: t.kept,
  };
  // What a person can still do something about comes first.
  const order = hasFilesLeft(lines) ? [...new Set(['out-of-reach' as const, ...ORDER])] : ORDER;
  return (
    <Section id="checked" heading={t.checked}>
      {order.map((result) => {
        const group = lines.filter((line) => line.result === result);
        if (group.length === 0) return null;
        return (
          <div class={`outcome ${result}`} key={result}>
            <h3 id={`outcome-${result}`}>
              <span class="mark" aria-hidden="true">
                {MARKS[result]}
              </span>
              {headings[result]}
            </h3>
            <ul aria-labelledby={`outcome-${result}`}>
              {group.map((line) => (
                <li key={line.kind}>
                  <KindName kind={line.kind} />
                  {result === 'failed' &&
                    line.count !== undefined &&
                    line.count > 0 &&
                    ` (${t.left(line.count)})`}
                  {line.names && (
                    <ul class="names">
                      {line.names.map((name, index) => (
                        // two folders may hold files of one name
                        <li key={index}>
                          <bdi>{name}</bdi>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

/** A kind in plain words. One that this page does not know yet shows its id, rather than nothing. */
function KindName({ kind }: { kind: string }) {
  const t = useStore($text);
  const names: Record<string, string> = {
    cookies: t.cookies,
    'partitioned-cookies': t.partitionedCookies,
    history: t.history,
    downloads: t.downloads,
    files: t.files,
    tabs: t.tabs,
    'recently-closed': t.recentlyClosed,
    'site-storage': t.siteStorage,
    'site-caches': t.siteCaches,
    cache: t.cache,
    passwords: t.passwords,
    'form-data': t.formData,
    'service-workers': t.serviceWorkers,
    permissions: t.permissions,
    'other-permissions': t.otherPermissions,
    'all-permissions': t.allPermissions,
    'files-off-list': t.filesOffList,
    'own-memory': t.ownMemory,
    bookmarks: t.bookmarks,
    'reading-list': t.readingList,
    zoom: t.zoom,
    clipboard: t.clipboard,
    canaries: t.canaries,
    'storage-buckets': t.storageBuckets,
    lock: t.lock,
    gate: t.gate,
    'page-guard': t.pageGuard,
  };
  return Object.hasOwn(names, kind) ? <span>{names[kind]}</span> : <code lang="en">{kind}</code>;
}
