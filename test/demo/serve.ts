/** One HTTPS server on loopback, with every connection and request on record. */

import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { DemoLog } from './log.ts';

export interface Certificate {
  key: string;
  cert: string;
}

export interface RunningServer {
  port: number;
  /** Ends every connection; whoever wants something connects anew. */
  hangUp(): void;
  close(): Promise<void>;
}

/** Starts a server under a name of its own in the log. */
export async function serve(
  name: string,
  log: DemoLog,
  certificate: Certificate,
  listener: RequestListener,
): Promise<RunningServer> {
  const server = createServer(certificate, (request, response) => {
    const { method = '', url = '', headers } = request;
    const head = request.rawHeaders.reduce(
      (sum, text) => sum + text.length + 2,
      method.length + url.length + 12,
    );
    const host = headers.host ?? '';
    const entry = log.add({ kind: 'request', server: name, host, method, path: url, headers, bytes: head });
    // Listening to 'data' would start the stream before the application does, so look at what is emitted.
    const emit = request.emit.bind(request);
    request.emit = (event: string | symbol, ...rest: unknown[]) => {
      const [chunk] = rest;
      if (event === 'data' && Buffer.isBuffer(chunk)) {
        entry.bytes += chunk.length;
        if ((entry.body?.length ?? 0) < 65_536) entry.body = (entry.body ?? '') + chunk.toString();
      }
      return emit(event, ...rest);
    };
    listener(request, response);
  });
  // Accepted TCP connections, before TLS: a preconnect shows here and nowhere else.
  server.on('connection', () => log.add({ kind: 'connection', server: name, bytes: 0 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hangUp: () => server.closeAllConnections(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
