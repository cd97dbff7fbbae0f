/** The kit's README: what is in it, how to put it in place on each platform, how to see that it holds. Pure. */
import type { KitConfig, Platform } from '../config.ts';
import { chromiumPolicies, firefoxPolicies } from '../policies.ts';
import { BROWSER_NAMES, companionSections } from './table.ts';

const PLACES: Record<Platform, string> = {
  linux: `## Linux

Copy what lies below \`linux/\` to the same places on the computer (\`/etc/…\`), owned by root and writable by nobody else.
Running browsers take changes within seconds; start the browser once more to be sure.`,
  windows: `## Windows

- Without a domain: import the \`.reg\` files as administrator. To take Carrel off again, delete the keys that they name.
- With Group Policy: copy \`windows/admx/carrel.admx\` and \`windows/admx/en-US/carrel.adml\` into the central store; Carrel's own
  settings then show under "Administrative Templates / Carrel". Vendors and proxies are lists: paste them as JSON from
  \`carrel.policy.json\`. The browser's policies come from the browser's own templates; their values stand below.
- Firefox: copy \`windows/firefox/policies.json\` into \`distribution\` beside \`firefox.exe\`.
- Chrome and Edge install an extension from outside their stores only on computers that are joined to a domain or managed
  (Intune, Chrome Enterprise Core). On others, publish Carrel in the store, unlisted, and use the store's update address.`,
  macos: `## macOS

Deploy the \`.mobileconfig\` files with your device manager. A profile with policies for browsers takes hold only when it
comes from a device manager. What was said of Windows and stores holds here too.`,
  chromeos: `## ChromeOS

In the Admin console, "Devices / Chrome / Apps & extensions / Managed guest sessions": add Carrel by its id and the update
address, choose "Force install + pin to toolbar", and paste \`chromeos/extension-policy.json\` into "Policy for extensions".
Set the policies of \`chromeos/settings.json\` under "Settings / Managed guest session settings", where each goes by the name
given there. At the end of a managed guest session the device itself wipes everything; Carrel's erase then only has to hold
for sessions that patrons end by its button while the guest session goes on.`,
};

const INTUNE = `## Intune and Google Workspace

- **Intune, Windows**: import \`windows/admx/carrel.admx\` and its \`.adml\` under "Devices / Configuration / Import ADMX"
  (Windows.admx must have been imported before), then make a profile from it. For Chrome and Edge use the settings catalogue
  with the values below; \`ExtensionSettings\` takes the JSON that stands under "Carrel itself".
- **Intune, macOS**: a "Custom" profile per \`.mobileconfig\`, on the device channel.
- **Workspace / Chrome Enterprise Core**: for enrolled browsers on any system, "Chrome browser / Apps & extensions" for Carrel
  and "Settings" for the rest, exactly as for ChromeOS above.`;

export function readmePage(config: KitConfig, files: readonly string[]): string {
  const { deployment, policy } = config;
  const name = policy.library?.name ?? 'your library';
  const edge = deployment.browsers.includes('edge')
    ? '\nEdge’s names follow Microsoft’s documentation; Chromium’s and Firefox’s were also read back from the running browsers.\n'
    : '';
  return `# Carrel for ${name}${deployment.branch === undefined ? '' : `, ${deployment.branch}`}

Made by \`npm run kit\` from one config. Change the config and make the kit again; do not edit the files.

${files.map((file) => `- \`${file}\``).join('\n')}

${deployment.platforms.map((platform) => PLACES[platform]).join('\n\n')}

${INTUNE}

## A disk image that is cloned

Start the browser once on the image, wait until Carrel's page shows, leave it open for 15 seconds and close it: from then on
the browser holds even the first page of a start until Carrel has looked at it.

## Is it in force?

- \`chrome://policy\`, \`edge://policy\` or \`about:policies\` must list every line below and no error.
- Open Carrel's staff page, tab "This computer", and press "Check this computer": it tries each point on this very machine,
  and names the policy line for what is missing. The result can be saved as a file; nothing about any patron is in it.

## Further pages

- \`updates.md\`: hosting, trying a version on a few computers first, going back.
- \`pc-managers.md\`: Libki, EnvisionWare, SAM, Deep Freeze, ChromeOS guest, Windows shared PC, and the command \`carrel-end\`.
- \`launcher/\`: the browser on a profile that exists in memory only.

## The browser on a profile in memory

An erase through the browser leaves nothing for the next patron, but bytes can stay in the profile's files until they are
overwritten. Where the disk matters, set \`"disposableProfile": true\` in the config: the kit then holds \`launcher/carrel-browser\`,
which starts the browser on a profile in memory (Linux; a temporary folder on Windows) and removes it however the browser
ends. After unpacking a ZIP make the scripts executable (\`chmod +x launcher/*.sh\`). Put its
icon in the place of the browser's, make a seed once (\`carrel-browser.sh --make-seed /opt/carrel/seed\`, then
start with \`--seed /opt/carrel/seed\`) so that Carrel is there from the first page on, and run it with \`--sweep\` at sign-in and
at boot.

## Policies that must NOT be set

- \`DefaultCookiesSetting\`, \`CookiesBlockedForUrls\`, \`CookiesAllowedForUrls\` (any value): a policy outranks Carrel's own cookie
  lock, which then could not close the web for late writers while erasing.
- \`ProxySettings\`, \`ProxyMode\` and the like: they keep Carrel from laying its floor, which holds what the browser asks
  vendors for by itself. Write your network's proxy into Carrel's settings instead, as a proxy script would name it:
  \`"network": { "proxy": "PROXY proxy.example.org:3128" }\`. The same where the system itself names a proxy: Carrel's
  setting stands above the system's, and this kit writes \`DIRECT\` unless the config says otherwise. Where neither will do, \`"network": { "proxy": "system" }\`
  leaves the browser's proxy alone; Carrel's other guards stand.
- \`ForceEphemeralProfiles\`: it takes Carrel away with the profile, so every start is a first start, and the old folder stays
  on the disk until the next one. Use the launcher.
- \`ExtensionInstallBlocklist\` with \`*\` and no exception for Carrel.

## Carrel itself

${itself(config)}

## The policies, each with its reason
${edge}
Priorities are those of the ALA privacy checklists: P1 every library can and should, P2 with some skill, P3 with more.

${companionSections(deployment)}`;
}

/** What installs Carrel and keeps it up to date, one line for each browser of this kit. */
function itself(config: KitConfig): string {
  const lines = config.deployment.browsers.map((browser) => {
    const settings =
      browser === 'firefox'
        ? firefoxPolicies(config).policies.ExtensionSettings
        : chromiumPolicies(browser, config).ExtensionSettings;
    return `- ${BROWSER_NAMES[browser]}: \`ExtensionSettings\` = \`${JSON.stringify(settings)}\``;
  });
  return [
    '`override_update_url` is what makes Chrome, Edge and Chromium go on asking this address for new versions.',
    '',
    ...lines,
  ].join('\n');
}
