/** The plain look that all demo sites share, so that each page's text says where one is. */
const STYLE = `
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  header { border-bottom: 3px solid var(--brand, #345); margin-bottom: 1.5rem; font-weight: 600; }
  li { margin: .4rem 0; } form { margin: 1rem 0; } input, button { font: inherit; padding: .4rem .7rem; }
  label { display: block; margin: .6rem 0; }
`;

/** A whole HTML page. `body` is trusted demo text. */
export function page(site: string, title: string, body: string, brand = '#345'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - ${site}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
<body style="--brand:${brand}"><header>${site}</header><h1>${title}</h1>${body}</body></html>`;
}

/** What both vendors embed: the tracker's script, pixel and frame. */
export const TRACKERS = `
<script src="https://www.tracker.example/t.js"></script>
<img src="https://www.tracker.example/pixel.gif" alt="" width="1" height="1">
<iframe src="https://www.tracker.example/frame.html" title="advertisement" width="1" height="1"></iframe>
<script>
  const year = 'Max-Age=31536000; Path=/; Secure; SameSite=Lax';
  document.cookie = '_ga=GA1.1.' + Math.random() + '; ' + year;
  document.cookie = '_fbp=fb.1.' + Date.now() + '; ' + year;
  globalThis.cookieStore?.set({ name: '_clck', value: 'k' + Date.now(), expires: Date.now() + 3e10 });
</script>`;
