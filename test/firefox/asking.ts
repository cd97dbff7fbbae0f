/** A site whose page asks other hosts for all that a page of Firefox can ask for without being clicked. */
import type { RequestListener } from 'node:http';

/** By the last part of the address that is asked for. */
export const KINDS: Record<string, (at: string) => string> = {
  imageset: (at) => `<img srcset="${at} 1x" alt="">`,
  picture: (at) => `<picture><source srcset="${at}"><img alt=""></picture>`,
  image: (at) => `<img src="${at}" alt="">`,
  background: (at) => `<div style="background: image-set(url('${at}') 1x)">x</div>`,
  frame: (at) => `<iframe src="${at}"></iframe>`,
  object: (at) => `<object data="${at}"></object>`,
  video: (at) => `<video src="${at}" preload="auto"></video>`,
  style: (at) => `<link rel="stylesheet" href="${at}">`,
  preload: (at) => `<link rel="preload" as="image" href="${at}">`,
  icon: (at) => `<link rel="icon" href="${at}">`,
  script: (at) => `<script src="${at}"></script>`,
  beacon: (at) => `<script>navigator.sendBeacon('${at}', 'x')</script>`,
  fetch: (at) => `<script>fetch('${at}', { mode: 'no-cors' })</script>`,
  keepalive: (at) => `<script>fetch('${at}', { mode: 'no-cors', keepalive: true, method: 'POST' })</script>`,
  json: (at) => `<script type="module">import('${at}', { with: { type: 'json' } })</script>`,
  events: (at) => `<script>new EventSource('${at}')</script>`,
  socket: (at) => `<script>new WebSocket('${at.replace('https', 'wss')}')</script>`,
  // By the header of the page.
  report: () => '',
};

const SENTENCE = 'Long enough, and with commas, for Reader View to take it for an article. ';
const TEXT = `<p>${SENTENCE.repeat(12)}</p>`;

/** All kinds, of each of these hosts. */
export function asks(hosts: string[]): string {
  const parts = hosts.flatMap((host) =>
    Object.entries(KINDS).map(([kind, html]) => html(`https://${host}/ask/${kind}`)),
  );
  return parts.join('\n');
}

/** `/ask?of=HOST&of=HOST` asks these hosts; `/article?of=HOST` is an article with pictures of them. */
export const answerAsking: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'https://www.asking.example');
  const hosts = searchParams.getAll('of');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (pathname === '/ask') {
    const reports = hosts.map((host) => `https://${host}/ask/report`).join(' ');
    response.setHeader('content-security-policy-report-only', `style-src-attr 'none'; report-uri ${reports}`);
    response.end(`<!doctype html><title>Asking</title><body>${asks(hosts)}`);
    return;
  }
  const pictures = hosts.map((host) => `<img src="https://${host}/ask/in-reader" alt="" width="300">`);
  response.end(
    `<!doctype html><title>Article</title><article><h1>Article</h1>${TEXT}${pictures.join('')}${TEXT}</article>`,
  );
};
