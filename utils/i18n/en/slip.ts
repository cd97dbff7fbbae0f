/** English, aftercare slip. */
export default {
  heading: 'What to do about the sites you visited',
  intro:
    'We erased your session on this computer. These services may still keep what you did there. Here is how to have it deleted.',
  gone: 'This list is gone when this page is closed, or after ten minutes. We keep no copy. It does not carry your name.',
  print: 'Print',
  keeps: 'What it keeps',
  keepsUnknown: 'We do not know. Its privacy policy may say.',
  remove: 'To delete it, go to',
  removeUnknown:
    'Sign in there from a device of your own and look for “privacy” or “delete my data” in your account.',
  policy: 'Privacy policy',
  contact: 'Contact',
  everywhere: 'For every site you signed in to',
  everywhere1: 'From a device of your own, open your account’s settings and sign out of all other devices.',
  everywhere2: 'If someone may have seen your password, change it.',
  everywhere3: 'If you have a question, ask us. You do not need to say what you looked at.',
  none: 'You were not handed to any outside service that we know of.',
  clearedHeading: 'This list is gone',
  cleared: 'It is kept for a short time only, so that the next person cannot read it.',
  qrHeading: 'On your phone',
  qr: 'Point your phone’s camera at this code to take the list with you.',
} as const;
