/** Ways to sign in that leave little to see, for tests: a session older than the sign-in, and steps without a password. */
import express, { type Router } from 'express';
import { page } from './page.ts';

const FORM = `<form method="post"><label>Password <input name="password" type="password"></label><button>Sign in</button></form>`;
/** Sends the field of the form as JSON, under the name that the server asks for. */
const STEPS = `<form><label>Value <input></label><button>Send</button></form><script>
  const form = document.forms[0];
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const step = location.hash.slice(1);
    const value = form.querySelector('input').value;
    const body = step.split('.').reduceRight((inner, name) => ({ [name]: inner }), value);
    await fetch('/steps', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    document.body.dataset.sent = step;
  });
</script>`;

/** `/lobby/<cookie>`: everybody gets a session; the sign-in neither sets nor renews anything. With `?rolling` each answer sets it again. */
export function signIns(): Router {
  const router = express.Router();
  const signedIn = new Set<string>();
  const cookie = (header: string | undefined, name: string) =>
    header
      ?.split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  router.use('/lobby/:name', (request, response, next) => {
    const { name } = request.params;
    const had = cookie(request.headers.cookie, name);
    const value = had ?? crypto.randomUUID().replaceAll('-', '');
    const rolling = 'rolling' in request.query;
    if (rolling) response.cookie(name, value, { httpOnly: true, maxAge: 3_600_000 });
    else if (!had) response.cookie(name, value, { httpOnly: true });
    response.locals.session = value;
    next();
  });
  router.get('/lobby/:name', (_request, response) => {
    const known = signedIn.has(response.locals.session);
    response.send(page('Lobby', known ? 'Welcome back' : 'Sign in', known ? '' : FORM));
  });
  router.post('/lobby/:name', express.urlencoded({ extended: false }), (request, response) => {
    if (request.body.password === 'library') signedIn.add(response.locals.session);
    response.redirect(303, request.originalUrl);
  });

  // The session comes with the last of several steps; each step is a JSON body.
  router.get('/steps', (request, response) => {
    const known = signedIn.has(cookie(request.headers.cookie, '_k') ?? '');
    response.send(page('Steps', known ? 'Welcome back' : 'Sign in', STEPS));
  });
  router.post('/steps', express.json(), (request, response) => {
    if (JSON.stringify(request.body).includes('"last"')) {
      const value = crypto.randomUUID();
      signedIn.add(value);
      response.cookie('_k', value, { httpOnly: true, secure: true, maxAge: 5_184_000_000 });
    }
    response.json({ more: true });
  });
  // A link from an e-mail.
  router.get('/steps/link', (request, response) => {
    const value = crypto.randomUUID();
    if (request.query.token === 'q3Xw0m8RrVt1Zk5uYb7N') {
      signedIn.add(value);
      response.cookie('_k', value, { httpOnly: true, secure: true, maxAge: 5_184_000_000 });
    }
    response.redirect('/steps');
  });
  return router;
}
