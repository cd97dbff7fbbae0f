/** How a library hosts Carrel, tries a version on a few machines first, and goes back. Pure. */
import type { KitConfig } from '../config.ts';
import { FIREFOX_UPDATES, FIREFOX_XPI, firefoxUpdatesBeside, UPDATE_XML } from '../published.ts';

export function updatesPage({ deployment }: KitConfig): string {
  const updateUrl = deployment.updateUrl ?? '(no Chromium browser in this kit)';
  const xpiUrl = deployment.xpiUrl ?? '(no Firefox in this kit)';
  const updates = firefoxUpdatesBeside(deployment.xpiUrl);
  return `# Hosting and updating Carrel

Carrel needs no server, only files that every computer can read. \`npm run pack\` writes them into one folder
(\`.output/pack/publish/\`, or the one that \`--out\` names):

| file | who asks for it |
|---|---|
| \`${UPDATE_XML}\` | Chrome, Edge, Chromium: which version there is, and where |
| \`carrel-VERSION.crx\` | the same, when it is new to them |
| \`${FIREFOX_XPI}\` | Firefox, to install Carrel, and when it is new |
| \`${FIREFOX_UPDATES}\` | Firefox: which version there is, with the hash of its package |
| \`carrel-VERSION.zip\`, \`store.md\` | nobody: for those who publish in a store |

This kit points to

- ${updateUrl}
- ${xpiUrl}${updates === undefined ? '' : `\n- ${updates}`}

## Where to put the files

| place | address of the folder | notes |
|---|---|---|
| any web server | \`https://files.example.org/carrel/\` | static files; send an \`ETag\` or \`Last-Modified\` so that an unchanged file costs a few bytes |
| a file share | \`file://server/share/carrel/\` (Windows), \`file:///mnt/share/carrel/\` (Linux) | readable by the account the browser runs under |
| the computer itself | \`file:///opt/carrel/\` | copied there with the disk image; works without any network |

\`npm run pack -- --url ADDRESS\`, with the address of that folder, writes it into the packages and both update manifests, and
prints what belongs into the config: \`updateUrl\` ends in \`${UPDATE_XML}\`, \`xpiUrl\` in \`${FIREFOX_XPI}\`.

The key (\`.output/pack/carrel.pem\`, or the one that \`--key\` names) is private: never put it among the published files, and
keep a copy. Another key is another extension, and every computer would install a second Carrel.

## When a new version comes

Chrome, Edge and Chromium ask soon after a start of the browser and then about every five hours, each computer at its own
time. Firefox asks once a day; where \`xpiUrl\` begins with \`file:\` it looks at each start. \`override_update_url\` in
\`ExtensionSettings\` must stay: without it Chromium installs Carrel once and never asks again.

A new version waits as long as a session is open, and two minutes more for the receipt, and while the staff console is open.
Then Carrel closes its pages, makes way, and begins as after a crash: it erases once more and shows its start page. On a computer
where one patron follows the other without three minutes between them, it comes with the next start of the browser.

## Trying a version on a few computers first

1. Pack the new version for a folder of its own, for example \`--url …/carrel/next/\`.
2. Make a second kit with the same config and the addresses of \`…/carrel/next/\`, and give it to the trial computers.
3. Open "This computer" in Carrel's staff page there: the version and every check are shown. Let patrons use them for a week.
4. Pack the same version for \`…/carrel/\` and copy the files there: packages first, \`${UPDATE_XML}\` and \`${FIREFOX_UPDATES}\` last. No
   computer may be told of a file that is not there yet.
5. Give the trial computers their old kit again.

## Going back

A browser never installs a lower version number over a higher one. So to go back:

1. Take the old commit, raise its version number above the bad one (\`package.json\`), and pack it with the same key.
2. Put it in place as above. Computers take it at their next look; soon after a restart of the browser.

Where even that is too slow, set \`installation_mode\` of Carrel to \`removed\` for the length of one policy refresh and then
back to \`force_installed\`: the browser then installs what \`${UPDATE_XML}\` names at that moment, whatever its number. **While
Carrel is removed nothing guards the web**: block it meanwhile with \`URLBlocklist\` = \`["*"]\`.

## A package that Mozilla has signed

Signing changes the bytes. Where you publish the signed package yourself, put it in the place of \`${FIREFOX_XPI}\` and its SHA-256
into \`${FIREFOX_UPDATES}\` (\`update_hash\`), else Firefox refuses the update. From Mozilla's own store it updates by itself; pack
without \`--url\` for the stores.

## The same bytes for everybody

\`npm run pack\` gives the same bytes for the same commit, key and address on any machine, so what runs in the library can be
compared with what the source says: pack it again and compare the files.
`;
}
