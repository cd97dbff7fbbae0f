/** Portuguese, ended page. */
import type en from '../en/ended.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  headingErasing: 'Apagando a sua sessão',
  ending: 'Fechando as abas e apagando o que o navegador guarda…',
  verifying: 'Verificando se tudo sumiu…',
  waitHere: 'Leva alguns segundos. Pode ir embora: termina sozinho.',
  headingDone: 'A sua sessão foi apagada',
  headingFailed: 'Algumas coisas não puderam ser apagadas',
  introDone:
    'Apagamos o que você fez neste computador e olhamos de novo. A lista abaixo diz o que vimos e o que não podemos ver.',
  introLeft:
    'Apagamos o resto e olhamos de novo. Mas os arquivos citados primeiro abaixo talvez ainda estejam neste computador: apague-os, por favor, ou avise a equipe.',
  introAtExit:
    'Apagamos o que você fez neste computador e olhamos de novo. O que aparece primeiro abaixo fica até o navegador ser fechado: feche-o, por favor.',
  introFailed:
    'Tentamos mais de uma vez. Por favor, avise a equipe antes de sair. Ninguém pode começar uma sessão aqui até que isso se resolva.',
  headingGone: 'Não há mais nada para mostrar',
  gone: 'O que dissemos sobre a sua última sessão fica guardado só por pouco tempo.',
  checked: 'O que verificamos',
  erased: 'Apagado; olhamos de novo e já não está',
  failed: 'Não pôde ser apagado',
  unchecked: 'Apagado, mas o navegador não nos deixa olhar de novo',
  atExit: 'Fica até o navegador ser fechado',
  outOfReach: 'Talvez ainda esteja aqui: o navegador não nos deixa apagar',
  left: { one: 'resta {count}', other: 'restam {count}' },
  slip: 'O que fazer com os sites que você visitou',
  slipWhy:
    'Sites fora da biblioteca talvez ainda guardem o que você fez lá. Esta lista fica aqui só alguns minutos.',
  again: 'Começar uma nova sessão',
  cookies: 'Cookies',
  partitionedCookies: 'Cookies de partes dentro de páginas de outros sites',
  history: 'A lista das páginas que você abriu',
  downloads: 'A lista dos seus downloads',
  files: 'Os arquivos que você baixou',
  tabs: 'As abas abertas',
  recentlyClosed: 'As abas que podiam ser reabertas',
  siteStorage: 'O que os sites guardaram neste navegador',
  siteCaches: 'Cópias e arquivos que os sites guardam para uso sem rede',
  cache: 'Cópias de páginas e imagens',
  passwords: 'Senhas salvas (salvar está desligado)',
  formData: 'O que você digitou em formulários',
  serviceWorkers: 'Ajudantes que os sites deixaram funcionando',
  permissions:
    'Permissões que você deu a sites: câmera, microfone, local, avisos, área de transferência, downloads',
  otherPermissions:
    'Outras permissões que você deu a sites, por exemplo para fontes, aparelhos de música ou USB',
  allPermissions: 'Todas as permissões que você deu a sites',
  filesOffList: 'Arquivos que você tirou da lista de downloads',
  ownMemory: 'O que a nossa própria proteção lembrava',
  bookmarks: 'Favoritos que você adicionou',
  readingList: 'A sua lista de leitura',
  zoom: 'Tamanhos de página que você escolheu',
  clipboard: 'O que você copiou',
  kept: 'Fica aqui, como esta biblioteca decidiu',
  canaries: 'Marcas de teste que pusemos para provar que tudo foi apagado',
  storageBuckets: 'Nomes que os sites deram ao que guardaram',
  lock: 'A trava que impede os sites de gravar',
  gate: 'A porta fechada para a web',
  pageGuard: 'Nossa proteção dentro das páginas',
  promiseBrowser:
    'O que isto promete: ninguém que use este navegador vai encontrar o que acima consta como apagado. Podem ficar rastros em arquivos no disco deste computador até que outros os substituam.',
  promiseDisk:
    'O que isto promete: ninguém que use este navegador vai encontrar o que acima consta como apagado. Além disso, este computador descarta toda a pasta do navegador quando ele é fechado.',
  staffHeading: 'Para a equipe',
  staff1: 'Aperte “Tentar de novo” na página inicial. Outro programa pode ter segurado um arquivo.',
  staff2: 'Se esta página voltar, feche o navegador e abra de novo: a primeira coisa que ele faz é apagar.',
  staff3: 'Se isso não ajudar, reinicie o computador e diga a quem cuida dele qual linha aparece acima.',
});
