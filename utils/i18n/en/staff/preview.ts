/** English, staff console: the preview of a notice. */
export default {
  heading: 'The notice as patrons see it',
  language: 'Language',
  size: 'Size',
  width: 'Screen',
  desk: 'This window',
  phone: 'Narrow (320)',
  look: 'Look',
  asHere: 'As here',
  light: 'Light',
  dark: 'Dark',
  none: 'No notice is shown for this vendor: patrons go there at once.',
} as const;
