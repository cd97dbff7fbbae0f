/** English, staff console: the deployment kit. */
export default {
  intro:
    'A kit puts Carrel on every computer of the library: the browser’s own policies, Carrel’s settings, and how to put them in place. It is made here, in this page; nothing is sent anywhere.',
  config: 'Settings of the library',
  configHelp:
    'One file for a library or a branch, in JSON: Carrel’s settings, and under “deployment” the browsers, platforms and addresses. It begins with what this computer has now.',
  open: 'Open a file',
  keep: 'Save the settings',
  make: 'Make the kit',
  making: 'Making the kit …',
  made: 'The kit is made: {count} files in {name}. Begin with README.md in it.',
  failed: 'The kit could not be made. Try again.',
  wrong: 'Nothing was made. Mend this first:',
  notJson: 'This is not JSON: {reason}.',
  unreadable: 'The file cannot be read. Nothing was changed.',
  store: 'Save the texts for the stores',
  storeHelp:
    'Listing, privacy statement and the reason for each permission, for the stores of Chrome and Firefox.',
} as const;
