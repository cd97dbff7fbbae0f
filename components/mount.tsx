/** Puts a page on screen, in the right language from its first frame. */
import { type ComponentType, render } from 'preact';
import { startLanguage } from '../utils/i18n/language.ts';
import './theme.css';
import './controls.css';

export async function mount(App: ComponentType): Promise<void> {
  await startLanguage();
  render(<App />, document.body);
}
