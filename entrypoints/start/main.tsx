import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import './start.css';

void mount(App);
