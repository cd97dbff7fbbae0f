/** A single sign-in mutation over GraphQL (`graphql-http`): the password lies three levels deep in the message. */
import express, { type Request } from 'express';
import session from 'express-session';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/express';
import { page as html } from '../../demo/page.ts';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { addMembersArea, fillSignIn, listen, REFUSED, visitMembers } from './members.ts';

const SITE = 'Plant Atlas';
const ORIGIN = 'https://www.plant-atlas.example';

interface Context {
  request: Request;
}

const SCHEMA = buildSchema(`
  input Credentials { email: String!, password: String! }
  type Reader { name: String! }
  type Query { me: Reader }
  type Mutation { signIn(input: Credentials!): Reader }
`);

const FORM = `<form><label>Name <input name="email"></label><label>Password <input name="password" type="password"></label>
  <button>Sign in</button></form><script>
  document.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = Object.fromEntries(new FormData(event.target));
    const query = 'mutation SignIn($input: Credentials!) { signIn(input: $input) { name } }';
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: 'SignIn', query, variables: { input } }) });
    const { data } = await answer.json();
    if (data.signIn) location.assign('/account'); else document.body.insertAdjacentHTML('beforeend', '${REFUSED}');
  });
</script>`;

export const graphQl: Stack = {
  id: 'graphql',
  title: 'graphql-http 1.23, `{variables:{input:{email,password}}}`',
  apt: [],
  vendorHosts: ['plant-atlas.example'],
  ...visitMembers(ORIGIN),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async () => {
    const app = express();
    app.set('trust proxy', true);
    app.use(
      session({
        name: 'atlas',
        secret: 'a secret of the plants',
        resave: false,
        saveUninitialized: false,
        cookie: { httpOnly: true, secure: true, sameSite: 'lax' },
      }),
    );
    app.get('/login', (_request, response) => {
      response.send(html(SITE, 'Sign in', FORM));
    });
    const rootValue = {
      me: (_fields: unknown, { request: { session } }: Context) =>
        session.user ? { name: session.user } : null,
      signIn: (
        { input }: { input: { email: string; password: string } },
        { request: { session } }: Context,
      ) => {
        if (input.email !== USER || input.password !== PASSWORD) return null;
        session.user = input.email;
        return { name: input.email };
      },
    };
    app.all(
      '/graphql',
      createHandler({ schema: SCHEMA, rootValue, context: ({ raw }) => ({ request: raw }) }),
    );
    app.get('/logout', (request, response) => {
      request.session.destroy(() => response.clearCookie('atlas').redirect('/'));
    });
    addMembersArea(app, {
      site: SITE,
      user: (request) => request.session.user,
      refuse: (_request, response) => response.redirect('/login'),
    });
    const { port, stop } = await listen(app);
    return { backends: { plants: { hosts: ['www.plant-atlas.example'], port } }, stop };
  },
};
