/** Which old encoding bytes are in, told by what they would spell in each. Pure. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1256'
  | 'windows-1258'
  | 'gb18030'
  | 'big5';

/** As much as tells an encoding. */
const LOOK_AT = 100_000;

/** Letters of words in these encodings, and what is frequent in them. */
const SCRIPTS: { encoding: Encoding; letters: RegExp; frequent: RegExp }[] = [
  { encoding: 'windows-1251', letters: /\p{Script=Cyrillic}/gu, frequent: /[аеинорст]/g },
  { encoding: 'windows-1256', letters: /\p{Script=Arabic}/gu, frequent: /[الميونت]/g },
  {
    encoding: 'gb18030',
    letters: /\p{Script=Han}/gu,
    frequent: /[的数据库名称网址链接书馆文学类型地中国资源]/g,
  },
  {
    encoding: 'big5',
    letters: /\p{Script=Han}/gu,
    frequent: /[的數據庫名稱網址連結書館文學類型地中國資源]/g,
  },
];
/** Polish letters within words, where Western Europe has signs; `cœur` and `¿Qué` are Western. */
const SIGNS = /\p{L}[¹³¿]+\p{L}/u;

/** The encoding of text that is no UTF-8. */
export function byScript(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, LOOK_AT);
  const high = head.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  let best: Encoding = 'windows-1252';
  let most = 0;
  for (const { encoding, letters, frequent } of SCRIPTS) {
    const text = new TextDecoder(encoding).decode(head);
    const found = text.match(letters)?.length ?? 0;
    const bytesEach = encoding === 'gb18030' || encoding === 'big5' ? 2 : 1;
    // Accents stand alone in a word; of another script whole words are.
    if (found * bytesEach < high * 0.7 || !hasWords(text, letters.source, bytesEach)) continue;
    const score = (text.match(frequent)?.length ?? 0) / found;
    if (score > most) [best, most] = [encoding, score];
  }
  if (best !== 'windows-1252') return best;
  const western = new TextDecoder(best).decode(head);
  return SIGNS.test(western) ? 'windows-1250' : best;
}

function hasWords(text: string, letter: string, bytesEach: number): boolean {
  return new RegExp(`(?:${letter}){${bytesEach === 2 ? 2 : 4}}`, 'u').test(text);
}
