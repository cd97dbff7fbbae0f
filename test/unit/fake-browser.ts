/** A browser in memory for unit tests. Import it, for its effect, before anything that uses the browser. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
