/** What is wrong with a key file or a passphrase, in the words of this tab. */
import type { KeyProblem } from '../../../utils/vendors/lists/keys.ts';
import type { $text } from './messages.ts';

export function keyProblemText(t: ReturnType<typeof $text.get>, problem: KeyProblem): string {
  return {
    'short-passphrase': t.problemShort,
    'no-crypto': t.problemNoCrypto,
    pem: t.problemPem,
    'ssh-key': t.problemSsh,
    'public-key': t.problemPublic,
    list: t.problemList,
    config: t.problemConfig,
    'not-a-key': t.problemNotKey,
    damaged: t.problemDamaged,
    'wrong-passphrase': t.problemPassphrase,
  }[problem];
}
