/** The names under which files lie on a library's file server, and where that is. Pure. */

/** What Chrome, Edge and Chromium ask for updates. */
export const UPDATE_XML = 'update.xml';
/** What Firefox asks for updates. */
export const FIREFOX_UPDATES = 'updates.json';
/** One name for every version: Firefox fetches a package again at each start whose address is not the policy's. */
export const FIREFOX_XPI = 'carrel.xpi';

const NAMES: readonly string[] = [UPDATE_XML, FIREFOX_UPDATES];
const EXAMPLE = 'https://files.example.org/carrel/';

/** The folder that an address means: itself, or that of the `update.xml` which it names. */
export function folderOf(address: string): { folder: string } | { problem: string } {
  const url = URL.parse(address);
  if (url === null || !['https:', 'http:', 'file:'].includes(url.protocol)) {
    return { problem: `"${address}" is not a full address that begins with https://, http:// or file://` };
  }
  if (url.search !== '' || url.hash !== '') {
    return { problem: `"${address}" has a part after "?" or "#"; give the folder alone, such as ${EXAMPLE}` };
  }
  const [last = ''] = url.pathname.split('/').slice(-1);
  if (NAMES.includes(last)) return { folder: new URL('.', url).href };
  if (/\.(crx|xpi|zip|xml|json)$/i.test(last)) {
    return {
      problem: `"${address}" names a file; give the folder that the files will lie in, such as ${EXAMPLE}`,
    };
  }
  return { folder: last === '' ? url.href : `${url.href}/` };
}

/** Where Firefox asks for updates of an XPI: beside it. Mozilla's own store needs no address, and a file is read anew at each start. */
export function firefoxUpdatesBeside(xpiUrl: string | undefined): string | undefined {
  const url = xpiUrl === undefined ? null : URL.parse(xpiUrl);
  if (url === null || url.protocol === 'file:' || url.hostname === 'addons.mozilla.org') return undefined;
  return new URL(FIREFOX_UPDATES, url).href;
}
