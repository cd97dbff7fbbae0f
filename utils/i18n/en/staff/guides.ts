/** English, staff console: who may see what, and sheets to print. */
export default {
  intro: 'What the library’s privacy policy asks of everyone who works here, and sheets to print.',
  sheet: 'Sheet',
  desk: 'Desk sheet: when someone asks for records',
  training: 'Training sheet: this computer and you',
  handout: 'Handout for patrons',
  handoutLanguage: 'Language of the handout',
  print: 'Print this sheet',
  whoHeading: 'Who may see what',
  what: 'What',
  who: 'Who may see it',
  whoSession: 'What a patron does here: pages, sign-ins, files',
  whoSessionAnswer: 'Nobody. It is erased when the session ends, and Carrel keeps no list of it.',
  whoCounts: 'How often a service is used',
  whoCountsAnswer: 'Staff. Sums only: small numbers are not shown, and no number leads to a person.',
  whoRecords: 'Library records: names, addresses, loans',
  whoRecordsAnswer: 'Staff, only as far as a duty of theirs needs it. Not on this computer.',
  whoVideo: 'Camera recordings, live and stored',
  whoVideoAnswer:
    'The administrative and management team, to find who broke a rule or the law. Never the public.',
  whoVendors: 'What other companies keep',
  whoVendorsAnswer: 'The company, under its own policy. The notice before each hand-off says what is known.',
  noTelling:
    'Nobody passes on what the library knows about a person, except where the law demands it, where the person’s own request needs it, or with the person’s consent.',
  deskHeading: 'When someone asks for records',
  deskFor:
    'For every request: police, agents, lawyers, the press, families. For records, computers and camera pictures alike.',
  desk1: 'Stay polite. Hand over nothing, show nothing, confirm nothing.',
  desk2: 'Say: “Our policy is that the Library Director answers this. I will call now.”',
  desk3: 'Call the Library Director, or whoever the Director has named in writing: {director}.',
  directorUnset: 'the number is not set; ask your supervisor',
  desk4:
    'Write down the person’s name, agency and telephone number, and what was asked. Nothing about patrons.',
  desk5:
    'No subpoena or court order: the Director explains the privacy policy and the law ({law}). Without one, records are not available.',
  desk6:
    'A subpoena or court order: the Director gives it to legal counsel at once. Counsel checks its form.',
  desk7: 'Release nothing until the Director, or the one named in writing, tells you to in writing.',
  desk8: 'The public may not view camera recordings that show patrons.',
  desk9:
    'Change nothing on a computer for the request’s sake. What it holds at this moment stands in the records inventory of this console.',
  lawUnset: 'your state’s law on library records',
  trainingHeading: 'This computer and you',
  training1: 'Before: the web is closed until the patron presses Start. Nobody has to say who they are.',
  training2:
    'During: before a patron is handed to another company, the library’s notice comes. Nothing is sent until the patron says yes. “Go back” is always there.',
  training3:
    'During: only cookies that keep people signed in stay. A site does not work? In the popup: “This site is not working”. Still no? Tell whoever looks after the vendors.',
  training4:
    'After: “End session” erases everything and looks again. The last page says truthfully what was seen.',
  training5:
    'Red flag: “Some things could not be erased”. Nobody can start there. Restart the browser; if it stays, take the computer out of service and call IT.',
  training6:
    'A patron who left? The session ends by itself. You may end it too: you will see no content by that.',
  training7:
    'Never promise more than is true. Other companies keep what was done on their sites. The slip at the end says how to have it deleted.',
  training8:
    'A person may see what the library keeps about them and have it put right. Ask for their card, at the desk.',
  training9: 'Someone asks what another person did? Use the desk sheet. Always.',
} as const;
