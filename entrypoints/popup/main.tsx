import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import './popup.css';

void mount(App);
