import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import './session.css';

void mount(App);
