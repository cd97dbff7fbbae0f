/** A site whose page asks other hosts for everything that a page of Firefox can ask for without being clicked. */
import type { RequestListener } from 'node:http';

const TEXT = `<p>${'A page that is long enough for Reader View to take it for an article, with commas, too. '.repeat(12)}</p>`;

/** What is asked for, by the last part of the address; each arrives where nothing holds it. */
export const KINDS = {
  imageset: (at: string) => `<img srcset="${at} 1x" alt="">`,
  picture: (at: string) => `<picture><source srcset="${at}"><img alt=""></picture>`,
  image: (at: string) => `<img src="${at}" alt="">`,
  background: (at: string) => `<div style="background: image-set(url('${at}') 1x)">x</div>`,
  frame: (at: string) => `<iframe src="${at}"></iframe>`,
  object: (at: string) => `<object data="${at}"></object>`,
  video: (at: string) => `<video src="${at}" preload="auto"></video>`,
  style: (at: string) => `<link rel="stylesheet" href="${at}">`,
  preload: (at: string) => `<link rel="preload" as="image" href="${at}">`,
  icon: (at: string) => `<link rel="icon" href="${at}">`,
  script: (at: string) => `<script src="${at}"></script>`,
  beacon: (at: string) => `<script>navigator.sendBeacon('${at}', 'x')</script>`,
  fetch: (at: string) => `<script>fetch('${at}', { mode: 'no-cors' })</script>`,
  keepalive: (at: string) =>
    `<script>fetch('${at}', { mode: 'no-cors', keepalive: true, method: 'POST' })</script>`,
  json: (at: string) => `<script type="module">import('${at}', { with: { type: 'json' } })</script>`,
  events: (at: string) => `<script>new EventSource('${at}')</script>`,
  socket: (at: string) => `<script>new WebSocket('${at.replace('https', 'wss')}')</script>`,
  report: () => '',
} satisfies Record<string, (at: string) => string>;

/** `/ask?of=<host>&of=<host>`: asks each. `/article?of=<host>`: an article with pictures of these hosts. */
export const asking: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'https://www.asking.example');
  const hosts = searchParams.getAll('of');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (pathname === '/ask') {
    const reports = hosts.map((host) => `https://${host}/ask/report`).join(' ');
    response.setHeader('content-security-policy-report-only', `font-src 'none'; report-uri ${reports}`);
    const asks = hosts.flatMap((host) =>
      Object.entries(KINDS).map(([kind, html]) => html(`https://${host}/ask/${kind}`)),
    );
    const hints = hosts.map((host) => `<link rel="preconnect" href="https://${host}">`);
    const font = `<style>@font-face { font-family: f; src: url('/font') } p { font-family: f }</style>`;
    response.end(
      `<!doctype html><title>Asking</title>${hints.join('')}${font}<p>Asking</p>${asks.join('\n')}`,
    );
  } else {
    const pictures = hosts.map(
      (host) => `<img src="https://${host}/ask/in-reader" alt="" width="300" height="200">`,
    );
    response.end(
      `<!doctype html><title>Article</title><article><h1>Article</h1>${TEXT}${pictures.join('')}${TEXT}</article>`,
    );
  }
};
