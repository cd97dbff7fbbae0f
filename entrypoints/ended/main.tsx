import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import './ended.css';

void mount(App);
