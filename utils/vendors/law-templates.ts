/**
 * A paragraph on the state's law of library confidentiality, ready for a notice. Each says only what such a law does:
 * it binds the library's records, not the vendor's. Counsel has the last word.
 */
import type { LocalisedText } from './record.ts';

export interface LawTemplate {
  state: string;
  citation: string;
}

export const LAW_TEMPLATES: readonly LawTemplate[] = [
  { state: 'Connecticut', citation: 'GS § 11-25' },
  { state: 'California', citation: 'Gov. Code § 7927.105' },
  { state: 'Colorado', citation: 'C.R.S. § 24-90-119' },
  { state: 'Florida', citation: 'F.S. § 257.261' },
  { state: 'Illinois', citation: '75 ILCS 70/1' },
  { state: 'Maine', citation: '27 M.R.S. § 121' },
  { state: 'Massachusetts', citation: 'M.G.L. c. 78, § 7' },
  { state: 'Michigan', citation: 'MCL 397.603' },
  { state: 'New Jersey', citation: 'N.J.S.A. 18A:73-43.2' },
  { state: 'New York', citation: 'CPLR § 4509' },
  { state: 'Ohio', citation: 'R.C. § 149.432' },
  { state: 'Vermont', citation: '22 V.S.A. § 172' },
  { state: 'Washington', citation: 'RCW 42.56.310' },
  { state: 'Wisconsin', citation: 'Wis. Stat. § 43.30' },
];

export function lawParagraph({ state, citation }: LawTemplate): LocalisedText {
  return {
    en: `${state} law (${citation}) protects the records that {library} keeps about you. It does not cover what {vendor} keeps.`,
    es: `La ley de ${state} (${citation}) protege los registros que {library} guarda sobre usted. No cubre lo que guarda {vendor}.`,
  };
}
