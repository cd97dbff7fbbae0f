/** How Carrel works together with what manages public computers: which signal ends what, in which order. Pure. */
import type { KitConfig } from '../config.ts';

export function pcManagersPage({ deployment }: KitConfig): string {
  const address = `chrome-extension://${deployment.extensionId || '<id>'}/end.html`;
  return `# Carrel and PC managers

Two ends meet on a public computer: the **reservation** that a PC manager counts, and the **session** that Carrel erases.
The rule: the manager says so first, Carrel erases, then the manager does what it does (log out, restart, freeze).

## Telling Carrel

| how | what happens |
|---|---|
| \`launcher/carrel-end.sh\` (Linux), or the line below (Windows) | ends the session at once, asks nothing, signs out of vendors, erases, checks |
| the address \`${address}\` opened in the running browser | the same |
| \`…/end.html#check-in\` | the same, counted as the return of a loaned computer |
| \`…/end.html#ask\` | asks the patron first |
| \`launcher/carrel-browser.sh --end\`, \`carrel-browser.ps1 -End\` | the same where the launcher is used; also closes the browser and removes the profile |

Windows, in a script of the PC manager, with the account of the patron:

\`\`\`bat
start "" "%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe" ${address}
timeout /t 20 /nobreak
\`\`\`

Firefox: the address begins with \`moz-extension://\` and differs from computer to computer, so a script cannot know it. End
Firefox in an orderly way there (close its windows): its policy erases at shutdown, and Carrel erases at the next start.

**If the manager just kills the browser**, nothing is lost but time: Carrel finds at its next start that a session was open,
keeps the web closed, erases, checks, and only then offers Start. Between the kill and that start the data lies on the disk,
closed to patrons but not to somebody with the disk in hand; where that matters, use the launcher.

## Libki

Libki shows a countdown and logs the account out at its end. Put \`carrel-end.sh\` (or the Windows line) into the client's
log-out script, before the log-out itself. Libki sends no signal to programs: with the launcher, the account's end also takes
the memory folder away. Turn Libki's own clean-up of browser folders off where Carrel is in charge: it removes Carrel's record
of what to erase, and the next start is a first start.

## EnvisionWare PC Reservation

Call the Windows line from "Session end" actions (the client's *Launch Command* at log-off), wait 20 seconds, then let the
client log off or restart. Warnings of time left may stay on: Carrel's own warning only comes when nobody moves.

## SAM (Comprise)

Set the Windows line as program to run at session end. SAM closes programs afterwards; what it closes too early Carrel
erases at the next start.

## Deep Freeze, Reboot Restore and the like

A frozen disk forgets everything at a restart, Carrel's journal too: that is fine, since the data is gone as well. Two things
to see to: (1) **freeze an image in which the browser has run once** with Carrel for 15 seconds, so that the guard of the first
page is in it; (2) a computer that runs all day is not restarted between two patrons: there Carrel's erase is the one that counts.
Thaw for updates, or let Carrel's file (\`update.xml\`) lie on a share.

## ChromeOS managed guest session

The device wipes everything at the end of a guest session. End it after each patron ("Device settings / Idle settings:
end session"), and let Carrel's own end be the button for patrons. \`end.html\` cannot be called from outside there.

## Windows shared PC mode, guest accounts

Shared PC mode removes the account at sign-out. Carrel's end still matters for patrons who follow each other without signing
out, and for vendors: only Carrel signs out there. Set \`DeletionPolicy\` to immediate.

## Order at the end, in short

1. PC manager: warns, then calls \`carrel-end\` and waits (20 seconds are plenty: an erase takes about 3).
2. Carrel: gate closed, vendors signed out, tabs closed, erased, checked.
3. PC manager: closes the browser, logs out, restarts or freezes.
`;
}
