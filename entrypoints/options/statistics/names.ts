/** What events and their parts are called. */

import { fill } from '../../../utils/i18n/format.ts';
import type { CountedEvent } from '../../../utils/statistics/events.ts';
import { EVENTS, UNLISTED } from '../../../utils/statistics/events.ts';
import type { $text } from './messages.ts';

type T = ReturnType<typeof $text.get>;

export function measures(t: T): Record<CountedEvent, { name: string; definition: string }> {
  return {
    session: { name: t.session, definition: t.sessionDefinition },
    handoff: { name: t.handoff, definition: t.handoffDefinition },
    'go-back': { name: t.goBack, definition: t.goBackDefinition },
    notice: { name: t.notice, definition: t.noticeDefinition },
    'cookie-refused': { name: t.cookieRefused, definition: t.cookieRefusedDefinition },
    'not-working': { name: t.notWorking, definition: t.notWorkingDefinition },
    'erase-failure': { name: t.eraseFailure, definition: t.eraseFailureDefinition },
  };
}

/** A part in words; a kind of data keeps its plain id. */
export function partName(
  t: T,
  language: string,
  vendors: Readonly<Record<string, string>>,
  event: CountedEvent,
  detail: string,
): string {
  switch (EVENTS[event].by) {
    case 'vendor':
      if (detail === UNLISTED) return t.unlisted;
      return Object.hasOwn(vendors, detail) ? vendors[detail]! : fill(t.unknownVendor, { id: detail });
    case 'language':
      return languageName(language, detail);
    case 'reason': {
      const names: Record<string, string> = {
        button: t.reasonButton,
        shortcut: t.reasonShortcut,
        logout: t.reasonLogout,
        idle: t.reasonIdle,
        'time-limit': t.reasonTimeLimit,
        'last-window': t.reasonLastWindow,
        'next-patron': t.reasonNextPatron,
        'check-in': t.reasonCheckIn,
        external: t.reasonExternal,
        interrupted: t.reasonInterrupted,
      };
      return Object.hasOwn(names, detail) ? names[detail]! : t.reasonOther;
    }
    default:
      return detail;
  }
}

function languageName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
