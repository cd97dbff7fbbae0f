/**
 * On the library's own pages: a small, quiet mark at each link that leads to another company, with its name for
 * sighted people and for screen readers. Pages that build themselves later are marked as they grow.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../utils/worker/ask.ts';

const MARK = 'carrel-mark';
/** Links asked about in one message; the rest waits for the next idle moment. */
const BATCH = 200;

export default defineContentScript({
  // Registered at Start for the hosts that the library's policy names.
  matches: ['https://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main: () => {
    const observer = new MutationObserver(() => schedule());
    observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['href'] });
    schedule();
  },
});

/** Vendor's name by address; null where an address leads to no vendor. */
const names = new Map<string, string | null>();
let waiting = false;

function schedule(): void {
  if (waiting) return;
  waiting = true;
  requestIdleCallback(
    () => {
      waiting = false;
      void mark();
    },
    { timeout: 1000 },
  );
}

async function mark(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const leaving = links.filter(leaves);
  const unknown = [...new Set(leaving.map((link) => link.href))]
    .filter((href) => !names.has(href))
    .slice(0, BATCH);
  if (unknown.length > 0) {
    const found = await ask('marks/vendors', { addresses: unknown }).catch(() => null);
    if (found === null) return;
    unknown.forEach((href, at) => {
      names.set(href, found[at] ?? null);
    });
    if (unknown.length === BATCH) schedule();
  }
  for (const link of links) apply(link, leaves(link) ? (names.get(link.href) ?? null) : null);
}

function leaves({ href, hostname, protocol }: HTMLAnchorElement): boolean {
  return /^https?:$/.test(protocol) && (hostname !== location.hostname || /url=|[?&]target=/i.test(href));
}

/** Puts the mark there, changes it, or takes it away. Writes only what differs: a write is a new mutation. */
function apply(link: HTMLAnchorElement, name: string | null): void {
  const present = link.querySelector<HTMLElement>(`:scope > ${MARK}`);
  if (present?.dataset.vendor === (name ?? undefined)) return;
  present?.remove();
  if (name === null) return;
  const mark = document.createElement(MARK);
  mark.dataset.vendor = name;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', `→ ${name}`);
  mark.title = `→ ${name}`;
  const style =
    'all: initial; font: 0.7em/1 system-ui, sans-serif; color: inherit; opacity: 0.75; margin-inline-start: 0.25em; white-space: nowrap;';
  mark.style.cssText = `${style} display: inline-block; unicode-bidi: isolate; cursor: inherit;`;
  mark.textContent = `↗ ${name}`;
  link.append(mark);
}
