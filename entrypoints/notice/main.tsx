import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import { askEarly } from './conversation.ts';
import './notice.css';

// Another hand-off into this very document only changes its fragment.
window.addEventListener('hashchange', () => location.reload());
void mount(App, askEarly()).then(() => {
  // Drawn by the worker, the page had no ears until now.
  document.body.inert = false;
});
