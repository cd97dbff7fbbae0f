/** How a library hosts Carrel, tries a version on a few machines first, and goes back. Pure. */
import type { KitConfig } from '../config.ts';

export function updatesPage({ deployment }: KitConfig): string {
  const updateUrl = deployment.updateUrl ?? '(no Chromium browser in this kit)';
  const xpiUrl = deployment.xpiUrl ?? '(no Firefox in this kit)';
  return `# Hosting and updating Carrel

Carrel needs no server, only files that every computer can read: \`update.xml\` and the \`.crx\` (Chrome, Edge, Chromium)
and the \`.xpi\` (Firefox), all made by \`npm run pack\`. This kit points to

- ${updateUrl}
- ${xpiUrl}

## Where to put the files

| place | address in the config | notes |
|---|---|---|
| any web server | \`https://files.example.org/carrel/update.xml\` | static files; send an \`ETag\` or \`Last-Modified\` so that an unchanged file costs a few bytes |
| a file share | \`file://server/share/carrel/update.xml\` (Windows), \`file:///mnt/share/carrel/update.xml\` (Linux) | readable by the account the browser runs under |
| the computer itself | \`file:///opt/carrel/update.xml\` | copied there with the disk image; works without any network |

\`npm run pack -- --url ADDRESS\` writes the address of the CRX into \`update.xml\`. Keep the key file: another key is another
extension, and every computer would install a second Carrel.

## Trying a version on a few computers first

1. Pack the new version into a folder of its own, for example \`…/carrel/next/\`.
2. Make a second kit with the same config and \`"updateUrl": "…/carrel/next/update.xml"\`, and give it to the trial computers.
3. Open "This computer" in Carrel's staff page there: the version and every check are shown. Let patrons use them for a week.
4. Copy the files of \`next/\` over those of \`carrel/\`. Copy the CRX first and \`update.xml\` last: no computer may be told of
   a file that is not there yet.
5. Give the trial computers their old kit again.

Chromium asks for \`update.xml\` about every five hours, each computer at its own time. Firefox looks once a day.

## Going back

A browser never installs a lower version number over a higher one. So to go back:

1. Take the old commit, raise its version number above the bad one (\`package.json\`), and pack it with the same key.
2. Put it in place as above. Computers take it at their next look; at once after a restart of the browser.

Where even that is too slow, set \`installation_mode\` of Carrel to \`removed\` for the length of one policy refresh and then
back to \`force_installed\`: the browser then installs what \`update.xml\` names at that moment, whatever its number. **While
Carrel is removed nothing guards the web**: block it meanwhile with \`URLBlocklist\` = \`["*"]\`.

## The same bytes for everybody

\`npm run pack\` gives the same bytes for the same commit and key on any machine, so what runs in the library can be
compared with what the source says: pack it again and compare the files.
`;
}
