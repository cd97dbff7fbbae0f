import { mount } from '../../components/mount.tsx';
import { $offered } from '../../utils/i18n/language.ts';
import { STAFF_LANGUAGES } from '../../utils/i18n/languages.ts';
import { App } from './app.tsx';
import './console.css';

$offered.set(STAFF_LANGUAGES);
void mount(App);
