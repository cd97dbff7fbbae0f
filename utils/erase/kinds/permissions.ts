/**
 * Permissions that a patron gave to sites. The browser keeps them beyond every erase and does not list them, but an
 * extension's answer stands above a person's: "ask each time" for every site makes an old yes worthless.
 * Limit: permissions that extensions have no say in (fonts, MIDI, USB, serial, window placement, idle detection, storage
 * access) stay, and those that never ask (pop-ups, sound); in Firefox all. The receipt names them.
 */
import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

const ASKED = [
  'automaticDownloads',
  'camera',
  'clipboard',
  'location',
  'microphone',
  'notifications',
] as const;
/** A site that nobody visits: what holds for it holds for every site. */
const ANY_SITE = 'https://any-site.invalid/';

interface Setting {
  get(details: { primaryUrl: string }): Promise<{ setting: string }>;
  set(details: { primaryPattern: string; setting: string }): Promise<void>;
}

function settings(): Setting[] {
  const all = browser.contentSettings as unknown as Record<string, Setting | undefined> | undefined;
  return ASKED.map((name) => all?.[name]).filter((setting) => setting !== undefined);
}

export const permissions: DataKind = {
  kind: 'permissions',
  here: () => settings().length > 0,
  async erase() {
    await Promise.all(
      settings().map((setting) => setting.set({ primaryPattern: '<all_urls>', setting: 'ask' })),
    );
  },
  async remaining() {
    const found = settings();
    if (found.length === 0) return null;
    const now = await Promise.all(found.map((setting) => setting.get({ primaryUrl: ANY_SITE })));
    return now.filter(({ setting }) => setting === 'allow').length;
  },
};
