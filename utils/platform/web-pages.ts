/** Match patterns of everything that counts as the web: what a listener or a script of ours watches or is put into. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Patterns for all pages of these hosts and of those below them. Not for an IPv6 address: browsers differ on it. */
export function pagesOf(hosts: readonly string[]): string[] {
  const named = new Set(hosts.filter((host) => !host.startsWith('[')));
  return [...named].flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
}

/** An address as servers see it. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}
