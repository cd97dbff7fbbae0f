/** Versions of Carrel on a library's file server: what `npm run pack` would publish, one version after the other, on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePackages, withManifest } from '../../utils/deploy/packages.ts';
import { readTree } from '../../utils/deploy/tree.ts';
import { testKey } from '../browser/prepare.ts';

export interface Releases {
  /** The address of the folder. */
  folder: string;
  /** Puts a version there: the built extensions under that number. */
  publish(version: string): Promise<void>;
  /** The names of the files that have been asked for, in order. */
  asked: string[];
  /** Lets whoever asks from now on wait for the answer, until what is returned is called. */
  holdBack(): () => void;
  close(): void;
}

const built = (browser: string) => readTree(`.output/${browser}-mv3`);

/** Starts the file server, with nothing on it yet. */
export async function serveReleases(): Promise<Releases> {
  let files = new Map<string, Uint8Array | string>();
  let mayAnswer = Promise.resolve();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    asked.push(name);
    await mayAnswer;
    const file = files.get(name);
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    folder,
    asked,
    publish: async (version) => {
      const numbered = (browser: string) =>
        withManifest(built(browser), (manifest) => ({ ...manifest, version }));
      const packages = await makePackages({
        chromium: numbered('chrome'),
        firefox: numbered('firefox'),
        keyPem: testKey(),
        folder,
        remember: true,
      });
      files = new Map([...files, ...packages.files]);
    },
    holdBack: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      mayAnswer = promise;
      return resolve;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
