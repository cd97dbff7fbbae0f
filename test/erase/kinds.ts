/** Every kind of trace that the matrix plants, and the route by which a site or a person leaves it. */
import { randomInt } from 'node:crypto';

export const KINDS = {
  'cookie-header': 'cookie, by response header',
  'cookie-httponly': 'cookie, HttpOnly',
  'cookie-host': 'cookie, `__Host-` prefix',
  'cookie-session': 'session cookie',
  'cookie-script': 'cookie, by `document.cookie`',
  'cookie-store': 'cookie, by `cookieStore`',
  'cookie-worker': 'cookie, by a service worker',
  'cookie-third': 'third-party cookie',
  'cookie-chips': 'partitioned cookie (CHIPS)',
  'third-storage': 'third-party local storage (partitioned)',
  'third-indexeddb': 'third-party IndexedDB (partitioned)',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  indexeddb: 'IndexedDB',
  'cache-api': 'Cache API',
  'service-worker': 'service worker',
  opfs: 'origin-private file system',
  'bucket-name': 'Storage Bucket, its name',
  'bucket-data': 'Storage Bucket, its data',
  'file-system': 'temporary file system (`webkitRequestFileSystem`)',
  'shared-storage': 'Shared Storage',
  'interest-group': 'interest group',
  'background-sync': 'background sync tag',
  'background-fetch': 'background fetch',
  'push-subscription': 'push subscription',
  websql: 'WebSQL',
  notification: 'notification',
  persisted: 'persistent-storage promise',
  'shared-worker': 'memory of a SharedWorker',
  broadcast: 'another tab that answers (BroadcastChannel)',
  'window-name': '`window.name`',
  'history-state': '`history.state`',
  'page-memory': 'a page’s variables',
  'typed-text': 'text typed, not sent',
  'form-data': 'text sent in a form',
  clipboard: 'clipboard',
  'http-cache': 'HTTP cache, body',
  'http-cache-gzip': 'HTTP cache, compressed body',
  etag: 'HTTP cache, ETag as identifier',
  'code-cache': 'compiled script',
  favicon: 'site icon',
  'basic-auth': 'HTTP password',
  hsts: 'HSTS',
  'alt-svc': 'Alt-Svc',
  nel: 'error reporting (NEL)',
  'tls-ticket': 'TLS session ticket',
  connection: 'open connection',
  history: 'history, address',
  title: 'history, title',
  'recently-closed': 'recently closed tab',
  download: 'download record',
  'download-file': 'downloaded file',
  bookmark: 'bookmark',
  'reading-list': 'reading list',
  zoom: 'zoom of a site',
  permission: 'permission granted to a site',
  password: 'saved password',
  address: 'saved address',
  card: 'saved payment card',
  spelling: 'word added to the dictionary',
  'search-engine': 'search engine added',
  'startup-page': 'start-up page set',
  // The name of the visited site, in records of the browser's own.
  'name-bounce': 'site’s name: bounce tracking',
  'name-engagement': 'site’s name: preferences (site engagement and the like)',
  'name-quota': 'site’s name: storage directory',
  'name-network': 'site’s name: network state',
  'name-metrics': 'site’s name: metrics (UKM)',
  'name-sessions': 'site’s name: session restore files',
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What no page and no request carries: only the server's end of the connection tells. */
export const CONNECTION_KINDS: readonly Kind[] = ['tls-ticket', 'connection'];

/** Begins every token, so that one search finds all. */
export const PREFIX = 'qzx';
export type Tokens = Record<Kind | 'site' | 'third', string>;

/** A fresh, unmistakable word for each kind, fit for host names, file names and values. */
export function newTokens(): Tokens {
  const letters = () => Array.from({ length: 11 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  return Object.fromEntries(
    [...KIND_NAMES, 'site', 'third'].map((kind) => [kind, PREFIX + letters()]),
  ) as Tokens;
}

/** Which record of the browser's own a site's name was found in, by file. */
export const NAME_FILES: Partial<Record<Kind, RegExp>> = {
  'name-bounce': /\/(DIPS|BounceTracking)/i,
  'name-engagement': /\/(Secure )?Preferences$/,
  'name-quota': /QuotaManager|WebStorage|Storage\/ext|shared_proto_db/,
  'name-network': /Network Persistent State|TransportSecurity|Reporting and NEL|Trust Tokens/,
  'name-metrics': /ukm_db|segmentation_platform/,
  'name-sessions': /\/Sessions\//,
};
