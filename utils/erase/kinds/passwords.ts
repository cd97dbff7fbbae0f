/**
 * Saved passwords. Since Chromium 144 no extension can erase them, so Carrel switches saving off and checks that it
 * is off. Limit: passwords that were saved before Carrel came stay; where another hand holds the switch, the receipt
 * says that it cannot tell.
 */
import { browser } from 'wxt/browser';
import type { DataKind } from '../kind.ts';

export const passwords: DataKind = {
  kind: 'passwords',
  async remaining() {
    const setting = browser.privacy?.services?.passwordSavingEnabled;
    if (!setting) return null;
    const { value } = await setting.get({});
    return value === false ? 0 : null;
  },
};
