/** The part of `crx3` that Carrel uses; the package ships no types. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';
  export default function crx3(
    zip: Readable,
    options: { crxPath: string; keyPath: string },
  ): Promise<{ appId: string }>;
}
