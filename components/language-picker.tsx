/** The language picker: every language under its own name. */
import { useStore } from '@nanostores/preact';
import { $offered, chooseByHand } from '../utils/i18n/language.ts';
import { isLanguage, LANGUAGES } from '../utils/i18n/languages.ts';
import { $language } from '../utils/i18n/store.ts';
import { $common } from './messages.ts';

export function LanguagePicker() {
  const t = useStore($common);
  const language = useStore($language);
  const offered = useStore($offered);
  // With a single language there is nothing to pick.
  if (offered.length < 2) return null;
  return (
    <div class="language">
      {/* Beside the list and not around it, or the list's own words would become part of its name. */}
      <label for="language">{t.language}</label>
      <select
        id="language"
        value={language}
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (isLanguage(code)) void chooseByHand(code);
        }}
      >
        {offered.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code].name}
          </option>
        ))}
      </select>
    </div>
  );
}
