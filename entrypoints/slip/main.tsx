import { mount } from '../../components/mount.tsx';
import { App } from './app.tsx';
import './slip.css';

void mount(App);
