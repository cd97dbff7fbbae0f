/** Texts for the Chrome Web Store and addons.mozilla.org, and the privacy statement. Pure; from one source. */
import { HOST_PERMISSIONS, PERMISSIONS } from '../permissions.ts';

/** At most 132 characters: the Chrome Web Store's limit. */
export const SUMMARY =
  'The private desk on a public computer: a notice before every hand-off, sign-in cookies only, a verified erase at the end.';

const DESCRIPTION = `A carrel is the small walled desk in a library where a reader can work unobserved. Carrel is that desk for the library's
public computers.

Before: the web is closed until a patron presses Start. Before the patron is handed to another company, the library's own
notice says what that company learns and keeps, and nothing reaches it until the patron says yes.

During: only cookies that sign people in are kept. "This site is not working" helps where a site needs more.

After: at the end, on signing out, on walking away and after a crash everything is erased; Carrel looks again and says what
it could and what it could not erase.

For libraries: settings, vendors and notices by enterprise policy; a kit for Chrome, Edge, Chromium, Firefox and ChromeOS;
a check of each computer against the ALA privacy checklists.

Made for computers that a library manages. On a person's own computer Carrel erases everything at the end of each session:
that is its purpose.`;

const PRIVACY = `Carrel collects nothing. It has no server, sends no reports, and knows no identities.

- It makes no network request of its own, except for the vendor list whose address the library has set by policy.
- It stores no address, title, search word, name or card number. Whom a patron was handed to is held in memory until the
  session ends, for the patron's own slip, and never written to disk.
- It counts events (for example how sessions ended) if the library wants it to; counts only, small ones are not shown.
- It shares nothing with anybody, because it has nothing to share.`;

/** Everything that the two stores ask for, as one page. */
export function storePage(): string {
  const line = ({ name, reason }: { name: string; reason: string }) => `- \`${name}\`: ${reason}.`;
  return `# Carrel in the stores

## Summary

${SUMMARY}

## Description

${DESCRIPTION}

## Single purpose

Protecting the privacy of patrons on a library's public computers, from the notice to the verified erase.

## Privacy statement

${PRIVACY}

Chrome Web Store, "Privacy practices": no data type is collected; nothing is sold or transferred; no remote code.
Firefox: \`data_collection_permissions\` is \`none\`.

## Why each permission

${[...HOST_PERMISSIONS, ...PERMISSIONS].map(line).join('\n')}

## Note for reviewers

Carrel guards public computers and so asks for much. To try it: \`npm start\` in the source starts a demo library and a
browser. The package is built reproducibly: \`npm run pack\` on the tagged commit gives the same bytes.
`;
}
