/** English, shared by all pages. */
export default {
  language: 'Language',
  largePrint: 'Large print',
  oneMoment: 'One moment…',
  tryAgain: 'Try again',
  noAnswerHeading: 'This page needs a little help',
  noAnswer:
    'The part of this computer that guards your privacy is not answering. Nothing has been opened or sent. Try again, or ask the staff.',
  endSession: 'End session',
  endHeading: 'End your session?',
  endExplained:
    'This closes every tab and erases what you did here: pages, cookies, sign-ins and downloaded files. It cannot be undone.',
  endFiles: { one: 'This downloaded file will go:', other: 'These {count} downloaded files will go:' },
  endSaveFirst: 'Do you need one of them? Choose “Keep working” and save it to your own drive first.',
  endNotTaken: 'That did not work. Your session is still open. Try again, or ask the staff.',
  endUnderWay: 'Erasing. This page will close by itself.',
  eraseEverything: 'Erase everything',
  keepWorking: 'Keep working',
  reduced:
    'This computer is not set up in full: a page or two may open before we can tell you who runs it. Please let the staff know.',
  backToStart: 'Back to the start page',
  back: 'Back to the receipt',
  contact: 'For questions: {contact}',
  childHelp: 'Not sure? Ask a grown-up or someone who works here.',
  nextPatronHeading: 'Is this not your session?',
  nextPatron: 'Erase it and start mine',
  nextPatronExplained: 'Somebody before you may have left it open. You can have it erased now.',
} as const;
