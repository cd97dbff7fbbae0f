/** `@fastify/session` as it comes: a session for everybody from the first page, sent anew with every answer. */
import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import formBody from '@fastify/formbody';
import session from '@fastify/session';
import fastify from 'fastify';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { fillSignIn, membersPages, REFUSED, signInForm, visitMembers } from './members.ts';

const SITE = 'Bird Calls';
const ORIGIN = 'https://www.bird-calls.example';

declare module 'fastify' {
  interface Session {
    reader?: string;
  }
}

export const fastifySession: Stack = {
  id: 'fastify-session',
  title: '@fastify/session 11.1, rolling',
  apt: [],
  vendorHosts: ['bird-calls.example'],
  ...visitMembers(ORIGIN),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async () => {
    const app = fastify({ trustProxy: true });
    await app.register(formBody);
    await app.register(cookie);
    await app.register(session, { secret: 'a secret of the birds, at least 32 letters long' });
    const notes: string[] = [];
    app.get('/', async (_request, reply) => reply.type('text/html').send(membersPages.first(SITE)));
    app.get('/login', async (_request, reply) => reply.type('text/html').send(signInForm(SITE)));
    app.post<{ Body: Record<string, string> }>('/login', async (request, reply) => {
      const { user, password } = request.body;
      if (user !== USER || password !== PASSWORD)
        return reply.type('text/html').send(signInForm(SITE, '', REFUSED));
      request.session.reader = user;
      return reply.redirect('/account');
    });
    app.get('/logout', async (request, reply) => {
      await request.session.destroy();
      return reply.redirect('/');
    });
    app.register(async (members) => {
      members.addHook('preHandler', async (request, reply) => {
        if (request.session.reader === undefined) return reply.redirect('/login');
      });
      members.get('/account', async (request, reply) =>
        reply.type('text/html').send(membersPages.account(SITE, request.session.reader!, notes)),
      );
      members.get<{ Params: { id: string } }>('/record/:id', async (request, reply) =>
        reply.type('text/html').send(membersPages.record(SITE, request.session.reader!, request.params.id)),
      );
      members.post<{ Body: { note: string } }>('/notes', async (request, reply) => {
        notes.push(request.body.note);
        return reply.redirect('/account', 303);
      });
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    return {
      backends: {
        birds: { hosts: ['www.bird-calls.example'], port: (app.server.address() as AddressInfo).port },
      },
      stop: async () => {
        app.server.closeAllConnections();
        await app.close();
      },
    };
  },
};
