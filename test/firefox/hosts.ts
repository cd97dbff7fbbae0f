/** Leads Firefox's connections to the demo servers: a proxy that knows where each name lives, and no other name. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { DemoLibrary } from '../demo/library.ts';

export interface HostProxy {
  preferences: Record<string, string | number | boolean>;
  close(): void;
}

export async function startHostProxy(demo: DemoLibrary): Promise<HostProxy> {
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (request, client: Socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    const port = demo.hosts[host]?.port ?? demo.hosts[host.replace(/^[^.]+/, '*')]?.port;
    if (port === undefined) {
      client.end('HTTP/1.1 502 Unknown host\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        (socket === client ? upstream : client).destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
