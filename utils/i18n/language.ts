/**
 * The language that pages show now. A person's choice is remembered in `storage.session` only, so the next patron
 * does not inherit it and no disk ever holds it.
 */
import { atom } from 'nanostores';
import { browser } from 'wxt/browser';
import { BASE_LANGUAGE, chooseLanguage, isLanguage, LANGUAGES, type LanguageCode } from './languages.ts';
import { loadLanguage } from './messages.ts';
import { languageItem } from './remembered.ts';
import { $language } from './store.ts';

/** What the language picker offers. */
export const $offered = atom<readonly LanguageCode[]>(Object.keys(LANGUAGES) as LanguageCode[]);

/** The remembered choice, read once; undefined where there is none. */
let chosen: Promise<unknown>;
/** The library's own words: no language is loaded before they are in use. */
let ownWords: Promise<unknown>;

/**
 * Reads the remembered choice and follows it, also from other open pages. Call once, before the first render.
 * @param words the library's own words, which must be there before a language is loaded
 */
export async function startLanguage(words: Promise<unknown>): Promise<void> {
  $language.subscribe((code) => {
    document.documentElement.lang = code;
    document.documentElement.dir = LANGUAGES[code].dir;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[languageItem.key];
    if (area !== 'session' || !change) return;
    chosen = Promise.resolve(change.newValue);
    void settle();
  });
  chosen = languageItem.get().catch(() => undefined);
  ownWords = words;
  await settle();
}

/** Narrows the choice to what this library offers. */
export async function offerLanguages(offered: readonly LanguageCode[]): Promise<void> {
  if (offered.join() === $offered.get().join()) return;
  $offered.set(offered);
  await settle();
}

/** The patron picks a language. */
export async function chooseByHand(code: LanguageCode): Promise<void> {
  await show(code);
  // A page whose store is out of reach still changes its language.
  await languageItem.set(code).catch(() => undefined);
}

async function settle(): Promise<void> {
  await ownWords;
  const code = (await chosen) ?? fromAddress();
  const offered = $offered.get();
  const usable = isLanguage(code) && offered.includes(code);
  await show(usable ? code : chooseLanguage(navigator.languages, offered));
}

/** After the end of a session the page that stays carries its language in its address; nothing else remembers it. */
function fromAddress(): string | undefined {
  return /^#lang=([a-zA-Z-]+)(?:&|$)/.exec(location.hash)?.[1];
}

async function show(code: LanguageCode): Promise<void> {
  // A translation file that does not load must not take the page with it.
  const loaded = await loadLanguage(code).then(
    () => true,
    () => false,
  );
  $language.set(loaded ? code : BASE_LANGUAGE);
}
