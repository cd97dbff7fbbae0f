/**
 * A notice or the start page as it would look, inside the staff console. A document of its own, so that language, text size and width
 * are the notice's alone. It asks the worker nothing, and none of its controls does anything.
 */
import { render } from 'preact';
import { showHouse, useHouse } from '../../components/house.ts';
import { $offered } from '../../utils/i18n/language.ts';
import { BASE_LANGUAGE, LANGUAGES } from '../../utils/i18n/languages.ts';
import { loadLanguage, showAgain } from '../../utils/i18n/messages.ts';
import { $language } from '../../utils/i18n/store.ts';
import { Notice } from '../notice/app.tsx';
import { StartPage } from '../start/app.tsx';
import '../../components/theme.css';
import '../../components/controls.css';
import '../notice/notice.css';
import '../start/start.css';
import './preview.css';
import { isPreview, PREVIEW_READY } from './wire.ts';

// Nobody picks a language here: the console does.
$offered.set([BASE_LANGUAGE]);
const nothing = () => undefined;
// The notice focuses its heading; in here that would take the keyboard away from whoever is writing the notice.
HTMLElement.prototype.focus = nothing;

window.addEventListener('message', async ({ data, source, origin }) => {
  if (source !== parent || origin !== location.origin || !isPreview(data)) return;
  const { page, house } = data;
  if (house) showHouse(house);
  await loadLanguage(data.language);
  $language.set(data.language);
  showAgain();
  document.documentElement.lang = data.language;
  document.documentElement.dir = LANGUAGES[data.language].dir;
  document.documentElement.style.colorScheme = data.scheme;
  render(
    'notice' in page ? (
      <Notice notice={page.notice} choose={{ early: false, goOn: nothing, goBack: nothing }} />
    ) : (
      <StartPage view={page.start} refresh={nothing} />
    ),
    document.body,
  );
});
// A link would leave the console for the vendor, and a button would ask the worker.
document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('a, button')) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
await useHouse();
parent.postMessage(PREVIEW_READY, location.origin);
