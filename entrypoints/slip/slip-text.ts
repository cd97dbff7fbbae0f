/** The slip in a few lines of plain text. Pure. */
import type { VisitedVendor } from '../../utils/session/aftercare.ts';

/** What a code can hold and a phone's camera still read from a screen. */
const MOST = 900;

/** One line for each vendor: its name, and where its data can be deleted or its policy read. */
export function slipText(vendors: readonly VisitedVendor[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const { name, deleteUrl, privacyPolicyUrl, contact } of vendors) {
    const line = [name, deleteUrl ?? privacyPolicyUrl ?? contact].filter(Boolean).join(': ');
    const bytes = new TextEncoder().encode(line).length + 1;
    if (length + bytes > MOST) {
      lines.push('…');
      break;
    }
    length += bytes;
    lines.push(line);
  }
  return lines.join('\n');
}
