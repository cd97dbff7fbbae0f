/** Portuguese, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Boas-vindas a {library}',
  introClosed: 'Este computador é seu até você encerrar a sessão.',
  introClosedChild: 'Olá! Este computador é seu até você dizer que acabou.',
  start: 'Começar',
  starting: 'Preparando o computador para você…',
  startErases:
    'Começar apaga o que este navegador guarda agora: histórico, cookies, acessos a contas e arquivos baixados.',
  startFailed: 'Não conseguimos começar a sua sessão. Tente de novo ou pergunte à equipe.',
  eraseFailed:
    'Algumas coisas da última sessão não puderam ser apagadas. Para proteger todos, este computador fica fechado até que isso funcione.',
  eraseFailedHelp: 'Tente de novo. Se esta mensagem voltar, pergunte à equipe ou use outro computador.',
  introOpen: 'A sua sessão está aberta. Quando acabar, encerre-a, e apagamos o que você fez aqui.',
  introOpenChild: 'Agora você pode olhar. Quando acabar, aperte “Encerrar a sessão”.',
  whereTo: 'Aonde quer ir?',
  libraryHome: 'Página da biblioteca',
  catalog: 'Procurar no catálogo',
  catalogAt: 'Procurar no catálogo em {host}',
  typeAddress: 'Você também pode digitar um endereço no alto da janela.',
  yourSession: 'Ver o que esta sessão guarda',
  ending: 'Apagando a última sessão…',
  verifying: 'Verificando se tudo sumiu…',
  waitHere: 'Leva alguns segundos. A página vai mudar sozinha.',
  keepsHeading: 'O que este computador guarda',
  keepsNow: 'Até você encerrar: as páginas abertas, os seus acessos, os seus arquivos.',
  keepsErased: 'Quando você encerra: apagamos tudo e verificamos.',
  keepsWalk: 'Se você for embora, ela termina sozinha.',
  keepsWho: 'Não perguntamos quem você é.',
  keepsOthers: 'Antes de você ir a outra empresa, nós avisamos.',
  keepsNowChild: 'Enquanto você está aqui, ele guarda as páginas que você abre e os arquivos que salva.',
  keepsErasedChild: 'Quando você para, apagamos tudo.',
  keepsWalkChild: 'Se você sair, ele para sozinho.',
  keepsWhoChild: 'Não perguntamos o seu nome. Não o conte a estranhos.',
  keepsOthersChild: 'Avisamos quando você sai da biblioteca. Aí você pode ficar ou ir.',
  moreHeading: 'Mais sobre a sua privacidade aqui',
  moreNow:
    'Enquanto a sessão está aberta, o navegador precisa dessas coisas para funcionar. Quando ela termina, nós as apagamos, olhamos de novo e dizemos o que vimos.',
  moreRecords:
    'A biblioteca guarda o seu nome, endereço, telefone e, se você deu, o seu e-mail. Você pode ver e corrigir isso. Nada disso está neste computador.',
  moreCounts:
    'Contamos as sessões e como terminam. Se você disser que sim, também quantas vezes um serviço é usado, mas nunca por quem.',
  moreOthers:
    'Outras empresas podem guardar o que você faz nos sites delas, conforme as próprias políticas de privacidade.',
  moreSecurity:
    'Protegemos o que guardamos da melhor forma que podemos. Ninguém pode prometer que isso sempre funcione.',
  video:
    'Algumas partes da biblioteca têm câmeras de vídeo que gravam o tempo todo. Há avisos nas entradas. Elas existem para a segurança de pessoas e coisas. Uma gravação é tão privada quanto qualquer registro da biblioteca, e o público não pode vê-la.',
  interception:
    'E-mail, mensagens de texto, feeds de notícias (RSS) e redes sem fio são vias públicas. Outras pessoas podem ler o que você envia por elas.',
  law: 'Os registros da biblioteca que levam o seu nome são privados por lei ({law}). Só os entregamos se um tribunal mandar ou se você disser por escrito.',
  adopted: 'A biblioteca adotou a sua política de privacidade em {date}.',
  mayChange: 'Esta política pode mudar. Consulte-a de vez em quando.',
  changed: 'Novo: a nossa política de privacidade mudou.',
  computerUse: 'Regras de computador e Internet para adultos',
  computerUseTeen: 'Regras de computador e Internet para adolescentes',
  computerUseChild: 'Regras de computador e Internet para crianças',
  internetSafety: 'Segurança na Internet',
  siteBlocking: 'Quando um site é bloqueado, e como pedir que o abram',
  privacyPolicy: 'Política de privacidade',
  countsWhat:
    'Quantas vezes cada um é usado e nada mais, nunca por quem. Se deixar em branco, contamos só que houve uma sessão.',
  countsTakeIn: 'Contar os serviços que uso',
  staffHeading: 'Para a equipe: {count}',
  staffCount: {
    one: '{count} configuração precisa de atenção',
    other: '{count} configurações precisam de atenção',
  },
});
