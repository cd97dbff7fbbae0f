/**
 * Servlets under Tomcat, as Debian packages it: JSP gives everybody a `JSESSIONID` with the first page, and a sign-in
 * that the application does itself goes on with the same one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, type Stack, USER } from '../stack.ts';
import { daemon, freePort } from './daemon.ts';
import { fillSignIn, membersPages, REFUSED, signInForm, visitMembers } from './members.ts';

const HOST = 'opac.old-catalogue.example';
const SITE = 'The Old Catalogue';

const READER = `<%@ page contentType="text/html; charset=utf-8" %><% String reader = (String) session.getAttribute("reader"); %>`;
const MEMBERS = `${READER}<% if (reader == null) { response.sendRedirect("/login"); return; } %>`;
const WHO = '<%= reader %>';

/** JSP by the address that shows it. */
const PAGES: Record<string, { name: string; jsp: string }> = {
  '': { name: 'index', jsp: `${READER}${membersPages.first(SITE)}` },
  '/login': {
    name: 'login',
    jsp: `${READER}<%
if (request.getMethod().equals("POST")) {
  if ("${USER}".equals(request.getParameter("user")) && "${PASSWORD}".equals(request.getParameter("password"))) {
    session.setAttribute("reader", "${USER}");
    response.sendRedirect("/account");
    return;
  }
  %>${signInForm(SITE, '', REFUSED)}<%
} else {
  %>${signInForm(SITE)}<%
} %>`,
  },
  '/logout': { name: 'logout', jsp: '<% session.invalidate(); response.sendRedirect("/"); %>' },
  '/record/*': {
    name: 'record',
    jsp: `${MEMBERS}${membersPages.record(SITE, WHO, 1)}`,
  },
  '/account': {
    name: 'account',
    jsp: `${MEMBERS}${membersPages.account(SITE, WHO, [])}<ul><% String note = (String) session.getAttribute("note");
if (note != null) { %><li><%= note.replaceAll("[^\\\\w ]", "") %></li><% } %></ul>`,
  },
  '/notes': {
    name: 'notes',
    jsp: `${MEMBERS}<% session.setAttribute("note", request.getParameter("note")); response.sendRedirect("/account"); %>`,
  },
};

const APPLICATION = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
${Object.entries(PAGES)
  .map(
    ([
      address,
      { name },
    ]) => `<servlet><servlet-name>${name}</servlet-name><jsp-file>/WEB-INF/${name}.jsp</jsp-file></servlet>
<servlet-mapping><servlet-name>${name}</servlet-name><url-pattern>${address}</url-pattern></servlet-mapping>`,
  )
  .join('\n')}
<session-config><tracking-mode>COOKIE</tracking-mode></session-config>
</web-app>`;

/** What every application gets: JSP. */
const CONTAINER = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
<servlet><servlet-name>jsp</servlet-name><servlet-class>org.apache.jasper.servlet.JspServlet</servlet-class></servlet>
</web-app>`;

function serverXml(port: number): string {
  return `<Server port="-1"><Service name="Catalina">
<Connector address="127.0.0.1" port="${port}" protocol="HTTP/1.1"/>
<Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="webapps">
<Valve className="org.apache.catalina.valves.RemoteIpValve" hostHeader="x-forwarded-host"/>
</Host></Engine></Service></Server>`;
}

export const tomcat: Stack = {
  id: 'tomcat',
  title: 'Tomcat 10.1, JSESSIONID not renewed (Debian)',
  apt: ['tomcat10-common', 'default-jre-headless'],
  vendorHosts: ['old-catalogue.example'],
  ...visitMembers(`https://${HOST}`),
  signIn: (page) => fillSignIn(page, USER, PASSWORD),
  start: async (folder) => {
    const port = await freePort();
    const application = join(folder, 'webapps', 'ROOT', 'WEB-INF');
    for (const name of ['conf', 'logs', 'work', 'temp']) mkdirSync(join(folder, name));
    mkdirSync(application, { recursive: true });
    writeFileSync(join(folder, 'conf', 'server.xml'), serverXml(port));
    writeFileSync(join(folder, 'conf', 'web.xml'), CONTAINER);
    writeFileSync(join(application, 'web.xml'), APPLICATION);
    for (const { name, jsp } of Object.values(PAGES)) writeFileSync(join(application, `${name}.jsp`), jsp);
    const env = { CATALINA_HOME: '/usr/share/tomcat10', CATALINA_BASE: folder };
    const server = await daemon('/usr/share/tomcat10/bin/catalina.sh', ['run'], { port, cwd: folder, env });
    return { backends: { catalogue: { hosts: [HOST], port } }, stop: server.stop };
  },
};
