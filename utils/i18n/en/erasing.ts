/** English, an erase that takes long. */
export default {
  files: 'Removing downloaded files',
  tabs: 'Closing all tabs',
  erase: 'Erasing what the browser holds',
  check: 'Looking again',
  heading: 'How far it is',
  done: '{step}: done',
  now: '{step}: now',
  next: '{step}: still to come',
  wait: 'This takes longer than usual, but it is working. Nobody needs to wait here: it finishes by itself, and nobody can use this computer until then.',
} as const;
