import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';

void mount(App);
