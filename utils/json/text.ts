/** Bytes of a text file as editors write them (Notepad and PowerShell too) -> text, or why this is none. Pure. */

export type TextRead = { ok: true; text: string } | { ok: false; problem: string };

/** Reads UTF-8, and UTF-16 that says so in its first two bytes. `problem` is a clause: "it is …". */
export function readText(bytes: Uint8Array): TextRead {
  const encoding = encodingOf(bytes);
  try {
    // Takes the mark at the beginning away.
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: `it is no text in ${encoding.toUpperCase()}; save it as UTF-8` };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
