/** What is wrong with a signed list, in a sentence for staff that names field and fix. Pure. */
import type { ListProblem } from './open.ts';

/** `details` as `openList` gives them. */
export function listSentence(problem: ListProblem, details: readonly string[]): string {
  const [first = '', second = ''] = details;
  switch (problem) {
    case 'too-large':
      return 'The list is larger than 4 MB; leave out texts or records that no computer needs.';
    case 'not-a-list':
      return 'The file is no signed list, or was changed after it was signed (an editor or a server may have reformatted it); publish the file again as it was signed.';
    case 'wrong-key':
      return 'The list was signed with another key than "vendorList.publicKey"; sign it with the library’s key, or have IT put the new public key into the policy.';
    case 'bad-signature':
      return 'The signature does not fit: the list was changed after it was signed, or is a forgery; sign and publish it again.';
    case 'bad-content':
      return `The list is signed, but not right: ${details.slice(0, 5).join(' ')} Correct it, sign and publish it again.`;
    case 'expired':
      return `"expires": the list ended on ${first}; sign a new one. If that day has not come yet, set this computer’s clock.`;
    case 'older':
      return `"version": ${first} is older than ${second}, which was taken into use already; sign the list again with a higher number.`;
    case 'same-version':
      return `"version": there are two different lists with the number ${first}; sign the newer one again with a higher number.`;
    case 'bad-public-key':
      return '"vendorList.publicKey": must be the 43 characters that the console shows when a key is made.';
    case 'no-crypto':
      return 'This browser cannot check signatures (Ed25519): update it to Chrome 137, Edge 137, Firefox 129 or newer.';
  }
}

/** A list that has ended while it was in use: dropping its warnings would be worse than keeping them. */
export function endedSentence(day: string): string {
  return `Vendor list: it ended on ${day} and stays in use; sign and publish a new one.`;
}
