/**
 * The front of every stack: passes requests on to the real software and plants trackers in whatever it answers, as a
 * vendor's tag manager and content network do. The software knows nothing of it.
 */
import { randomUUID } from 'node:crypto';
import {
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { TRACKERS } from '../demo/page.ts';

/** Names of all cookies that the planted trackers try to set. */
export const TRACKING = /^(_trk|_ga|_fbp|_clck|_vid|visitor_uid)/;
/** The tracker as the library's proxy rewrites it. The proxy knows this computer by its address and asks nobody. */
export const PROXIED_TRACKER = 'www-tracker-example.ezproxy.derby.example';

const PROXIED = `<script src="https://${PROXIED_TRACKER}/t.js"></script>
<iframe src="https://${PROXIED_TRACKER}/frame.html" title="advertisement" width="1" height="1"></iframe>`;
const YEAR = 'Max-Age=31536000; Path=/; Secure';

/** A listener in front of the software on `port`. */
export function planted(port: number): RequestListener {
  return (request, response) => {
    const { 'accept-encoding': _plainPlease, ...headers } = request.headers;
    const upstream = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: request.url,
        headers: {
          ...headers,
          'x-forwarded-proto': 'https',
          'x-forwarded-host': request.headers.host ?? '',
          'x-forwarded-for': '203.0.113.7',
        },
      },
      (answer) => void relay(answer, request, response),
    );
    upstream.on('error', (error) => response.writeHead(502).end(String(error)));
    request.pipe(upstream);
  };
}

async function relay(
  answer: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  let body = Buffer.concat(chunks);
  // A site that lets a tag manager in has no content policy that keeps its tags out.
  const {
    'content-length': _length,
    'transfer-encoding': _chunked,
    'content-security-policy': _policy,
    ...headers
  } = answer.headers;
  if (/text\/html/.test(headers['content-type'] ?? '')) {
    const html = body.toString();
    const end = html.lastIndexOf('</body>');
    const at = end < 0 ? html.length : end;
    body = Buffer.from(html.slice(0, at) + TRACKERS + PROXIED + html.slice(at));
  }
  const cookies = [...(answer.headers['set-cookie'] ?? []), ...followers(request.headers.cookie ?? '')];
  response.writeHead(answer.statusCode ?? 502, {
    ...headers,
    'set-cookie': cookies,
    'content-length': body.length,
  });
  response.end(body);
}

/** First-party visitor numbers by header, on every answer, redirects included, to who does not send one yet. */
function followers(sent: string): string[] {
  const has = (name: string) => sent.split('; ').some((pair) => pair.startsWith(`${name}=`));
  return [
    ...(has('_vid') ? [] : [`_vid=${randomUUID()}; ${YEAR}; SameSite=Lax`]),
    ...(has('visitor_uid') ? [] : [`visitor_uid=${Date.now().toString(36)}; ${YEAR}`]),
    ...(has('_ga') ? [] : [`_ga=GA1.1.${Date.now()}.1700000000; ${YEAR}`]),
  ];
}
