/**
 * EZproxy's configuration -> one row for each title. Directives that say nothing of a service are passed over, and so
 * is what they hold, such as the scripts of Find and Replace. Pure.
 */
import { ADDRESS, BESIDE, type Column, columnsFor } from '../cells.ts';
import type { Sliced } from '../sliced.ts';
import type { Finding, Table } from './table.ts';

const NAME = columnsFor([]).find(({ name }) => name === 'name') as Column;

/** EZproxy's words for one directive, in lower case. */
const WORDS: Record<string, 'title' | 'url' | 'host' | 'never' | 'include' | 'group'> = {
  t: 'title',
  title: 'title',
  u: 'url',
  url: 'url',
  h: 'host',
  host: 'host',
  hj: 'host',
  hostjavascript: 'host',
  d: 'host',
  domain: 'host',
  dj: 'host',
  domainjavascript: 'host',
  neverproxy: 'never',
  np: 'never',
  includefile: 'include',
  group: 'group',
};

const DIRECTIVE = /^([A-Za-z]+)\s+(\S.*)$/;
/** Options before the value, such as `-hide` or `-Form=post`. */
const OPTIONS = /^(?:-\S+\s+)+/;
/** What OCLC writes behind a title: `(updated 20260105)`. */
const UPDATED = /\s*\((?:updated|update)\s+\d{6,8}\)\s*$/i;
const LOOK_AT = 200_000;

/** Whether text is such a configuration: titles, and addresses that belong to them. */
export function isEzproxy(text: string): boolean {
  const head = text.slice(0, LOOK_AT);
  return (
    /^[ ]*(?:T|Title)[ \t]+\S/im.test(head) &&
    /^[ ]*(?:U|URL|H|HJ|D|DJ|Host|HostJavaScript|Domain|DomainJavaScript)[ \t]+(?:-\S+[ \t]+)*(?:https?:\/\/|[\w-]+\.[\w.-]+[ \t\r]*$)/im.test(
      head,
    )
  );
}

interface Stanza {
  place: number;
  title: string;
  url: string;
  hosts: Set<string>;
}

export function* readingEzproxy(text: string): Sliced<Table> {
  const stanzas: Stanza[] = [];
  const includes: string[] = [];
  const groups = new Set<string>();
  const never = new Set<string>();
  const untitled = new Set<string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const place = at + 1;
    const parts: string[] = [];
    // A backslash at its end continues a line.
    while (lines[at]!.trimEnd().endsWith('\\') && at + 1 < lines.length) {
      parts.push(lines[at]!.trimEnd().slice(0, -1));
      at += 1;
    }
    const line = [...parts, lines[at]!].join('').trim();
    if (place % 5000 === 0) yield at / lines.length;
    const [, word = '', rest = ''] = line.startsWith('#') ? [] : (DIRECTIVE.exec(line) ?? []);
    const key = word.toLowerCase();
    const what = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
    const value = rest.replace(OPTIONS, '').trim();
    const stanza = stanzas.at(-1);
    if (what === 'title') {
      stanzas.push({ place, title: value.replace(UPDATED, ''), url: '', hosts: new Set() });
    } else if (what === 'url' && stanza) stanza.url ||= linkIn(value);
    else if (what === 'url' || what === 'host') (stanza?.hosts ?? untitled).add(value.split(/\s/, 1)[0]!);
    else if (what === 'never') never.add(value);
    else if (what === 'include') includes.push(value);
    else if (what === 'group') groups.add(value);
  }
  const findings: Finding[] = [
    { code: 'includes', items: includes },
    { code: 'groups', items: [...groups].filter((group) => group.toLowerCase() !== 'default') },
    { code: 'never-proxied', items: [...never] },
    { code: 'untitled', items: [...untitled] },
  ];
  return {
    format: 'ezproxy',
    columns: [NAME, ADDRESS, BESIDE],
    // A title without a starting page begins where its hosts are.
    rows: stanzas.map(({ title, url, hosts }) => [
      title,
      url || ([...hosts][0] ?? ''),
      [...hosts].join('\n'),
    ]),
    places: stanzas.map(({ place }) => place),
    findings: findings.filter((finding) => 'items' in finding && finding.items.length > 0),
  };
}

/** The address in a URL directive, which may have a label or a form's words before it. */
function linkIn(value: string): string {
  const at = value.search(/https?:\/\//i);
  return at < 0 ? value : value.slice(at);
}
