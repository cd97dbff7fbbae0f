/** Portuguese, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Esta sessão',
  closed: 'Nenhuma sessão está aberta.',
  openStart: 'Abrir a página inicial',
  seeAll: 'Ver e apagar tudo',
  soFar: 'Aberta há {time}',
  timeLeft: 'Tempo restante: {time}',
  noLimit: 'Sem limite de tempo. Termina quando você a encerra, ou quando ninguém usa o computador.',
  vendors: 'Serviços a que você foi',
  noVendors: 'Nenhum até agora.',
  contacts: { one: 'contata também {count} outra empresa', other: 'contata também {count} outras empresas' },
  revoke: 'Perguntar de novo',
  revokeFor: 'Perguntar de novo antes de eu ir a {vendor}',
  cookies: 'Cookies',
  kept: { one: '{count} guardado', other: '{count} guardados' },
  refused: { one: '{count} recusado', other: '{count} recusados' },
  wouldRefuse: { one: '{count} seria recusado', other: '{count} seriam recusados' },
  cookiesWhy:
    'Os cookies que mantêm o seu acesso ficam até a sua sessão terminar. Outros de que um site pode precisar somem quando você sai dele. Os que vêm com imagens e anúncios são recusados e não são contados.',
  cookiesReport: 'Por enquanto esta biblioteca só conta os cookies. Todos somem quando a sua sessão termina.',
  cookiesOff: 'Esta biblioteca não filtra cookies. Todos somem quando a sua sessão termina.',
  cookiesBy: 'De quem são os cookies guardados e recusados',
  downloads: 'Arquivos baixados',
  downloadsCount: {
    one: '{count} arquivo. Some quando a sua sessão termina.',
    other: '{count} arquivos. Somem quando a sua sessão termina.',
  },
  broken: 'Este site não funciona',
  brokenWhy: 'Deixa este site pôr os próprios cookies até a sua sessão terminar, e o carrega de novo.',
  brokenNone: 'Abra um site primeiro.',
  brokenDone:
    'Este site pode pôr os próprios cookies até a sua sessão terminar. Ainda não funciona? Pergunte à equipe.',
  brokenFailed: 'Não funcionou. Pergunte à equipe.',
});
