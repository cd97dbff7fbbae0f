/**
 * What the patron copied. Chromium lets a hidden page of ours write to the clipboard; reading it back would need the
 * right to read what people copy, which Carrel does not want. Limits: clipboard histories of the operating system and
 * of other programs are out of reach.
 */
import { emptyClipboard } from '../../platform/hidden-page.ts';
import type { DataKind } from '../kind.ts';

export const clipboard: DataKind = { kind: 'clipboard', erase: emptyClipboard };
