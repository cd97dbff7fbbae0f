/** One request for the list, through Carrel's own closed gate, with nothing in it that tells computers apart. */
import { browser } from 'wxt/browser';
import { LIST_ID, listRule } from '../rules/single.ts';
import { addSessionRule, dropSessionRule } from '../rules/writer.ts';
import { MAX_LIST_BYTES } from '../vendors/lists/list.ts';

export type Answer =
  | { kind: 'file'; bytes: Uint8Array; etag?: string | undefined }
  | { kind: 'unchanged' }
  | { kind: 'failed'; problem: string };

const TIMEOUT_MS = 60_000;

/** Fetches a file unless it is still the one with this ETag. Never rejects. */
export async function fetchFile(url: string, etag: string | undefined): Promise<Answer> {
  const failed = (problem: string): Answer => ({ kind: 'failed', problem });
  try {
    await openGate(url);
    const response = await fetch(url, {
      // Not `no-store`: with that, browsers tell the server to ignore the ETag.
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Another address than the one that IT named is not asked.
      redirect: 'error',
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) {
      return failed(
        `"vendorList.url": the server answered ${response.status}; check that the file is there.`,
      );
    }
    const bytes = await readBounded(response);
    if (bytes === null) return failed('"vendorList.url": the file is larger than 4 MB, so it was not taken.');
    return { kind: 'file', bytes, etag: response.headers.get('etag') ?? undefined };
  } catch {
    return failed(
      '"vendorList.url": no answer, or one that leads to another address; check the address and the network. The last good list stays in use.',
    );
  } finally {
    await closeGate().catch(() => undefined);
  }
}

/** Lets this one address through Carrel's own closed gate. */
function openGate(url: string): Promise<void> {
  return addSessionRule(listRule(url, new URL(browser.runtime.getURL('/')).hostname));
}

function closeGate(): Promise<void> {
  return dropSessionRule(LIST_ID);
}

/** The body, or null as soon as it is too large. */
async function readBounded(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MAX_LIST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
