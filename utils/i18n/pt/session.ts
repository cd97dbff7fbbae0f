/** Portuguese, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'A sua sessão, para você ver',
  intro:
    'Isto é tudo o que este computador guarda agora sobre a sua sessão. Apague qualquer parte quando quiser. O resto some quando você encerra a sessão.',
  erase: 'Apagar',
  eraseNamed: 'Apagar: {what}',
  erased: 'Apagado: {what}',
  eraseFailed: 'Não pôde ser apagado: {what}. Vamos tentar de novo quando a sua sessão terminar.',
  time: 'Tempo',
  cookiesOf: 'Cookies de {company}',
  cookiesSignOut: 'Apagar um cookie pode tirar você da sua conta lá.',
  cookieCount: { one: '{count} cookie', other: '{count} cookies' },
  noCookies: 'Nenhum cookie.',
  pages: 'Páginas que você abriu',
  pageCount: { one: '{count} página', other: '{count} páginas' },
  sites: 'O que os sites guardaram aqui',
  siteCount: { one: 'Você abriu {count} site.', other: 'Você abriu {count} sites.' },
  sitesWhy: 'Sites podem guardar coisas no navegador. Ele não nos diz o quê, por isso contamos só os sites.',
  files: 'Arquivos que você baixou',
  noFiles: 'Nenhum arquivo.',
  notToldHeading: 'O que o sistema da biblioteca não fica sabendo',
  notTold1: 'A que sites você foi',
  notTold2: 'O que você leu ou procurou',
  notTold3: 'Que arquivos você baixou',
  notTold4: 'Quem você é: este computador não sabe',
  countsHeading: 'A sua escolha',
  countsOn: 'Os serviços que você usa são contados, sem você: quantas vezes cada um é usado, e nada mais.',
  countsOff:
    'Os serviços que você usa não são contados, só que houve uma sessão. Essa escolha é esquecida no fim.',
  countsLeaveOut: 'Não contar os serviços que uso',
  countsTakeIn: 'Contar os serviços que uso',
  recordHeading: 'O seu registro na biblioteca',
  record:
    'O que a biblioteca guarda sobre você como portador do cartão não está neste computador. Você pode ver e corrigir: entre no catálogo ou pergunte no balcão.',
});
