/** What this browser lets Carrel do on this machine. */
import { browser } from 'wxt/browser';

/** How strongly this browser lets Carrel guard: `reduced` without a policy install. */
export type Protection = 'full' | 'reduced';

/**
 * Whether blocking web requests was really granted. An installation without policy is refused it silently, so
 * asking is the only way to know.
 */
export async function protection(): Promise<Protection> {
  const granted = await browser.permissions.contains({ permissions: ['webRequestBlocking'] });
  return granted ? 'full' : 'reduced';
}

/** Installed by the library's IT (and so on a public computer), not by a person trying it out. */
export async function installedByPolicy(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}
