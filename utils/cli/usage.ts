/** What a command was called with: every command answers `--help`, and names what it does not know. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Ends a command that cannot begin. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/**
 * The options and words of a command. `--help` prints `usage` and ends it well; what the command does not know ends it
 * with a sentence.
 * @param words how many words besides options it takes at most
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(usage: string, options: T, words = 0) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) stop(`There is no option ${token.rawName} here.\n${usage}`);
    if (option.type === 'string' && !token.value) stop(`${token.rawName} needs a value.\n${usage}`);
    if (option.type === 'boolean' && token.value !== undefined) {
      stop(`${token.rawName} takes no value.\n${usage}`);
    }
  }
  const given = tokens.filter(({ kind }) => kind === 'positional').length;
  if (given > words)
    stop(`Too many words: ${words === 0 ? 'give options only' : `give ${words}`}.\n${usage}`);
  return parseArgs({ args, options, allowPositionals: true });
}
