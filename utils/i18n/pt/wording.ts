/** Portuguese, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Este serviço é de outra empresa, com a sua própria política de privacidade.',
  passed:
    'Só o que mostra que você pode usar este serviço, não quem você é. O que você digita lá vai para a empresa.',
  kept: 'A empresa pode ver o que você olha lá. A política de privacidade dela diz o que guarda e por quanto tempo.',
  alternatives: 'Use sem conta pessoal se for possível\nPergunte no balcão',
  catalogSummary: 'O nosso catálogo é de outra empresa. Ela tem a sua própria política de privacidade.',
  catalogPassed: 'O que você procura. Se você entrar: também o número do seu cartão da biblioteca.',
  catalogAlternatives:
    'Procure sem entrar na conta\nDeixe desligado o histórico de empréstimos\nPergunte no balcão',
  databaseSummary: 'A biblioteca paga esta base de dados, mas quem a mantém é outra empresa.',
  databaseAlternatives:
    'Use sem conta pessoal se for possível\nImprima ou salve o que precisa e não guarde lá\nPergunte no balcão',
  econtentSummary: 'Outra empresa empresta isto pela biblioteca. Leia antes a política de privacidade dela.',
  econtentPassed: 'O que mostra que você tem um cartão aqui. Algumas empresas pedem mais quando você entra.',
  econtentKept:
    'A empresa pode ver o que você pega emprestado, lê, vê ou ouve. A política de privacidade dela diz o que guarda.',
  econtentAlternatives:
    'Leia no navegador, sem aplicativo nem conta de leitor\nPeça um exemplar impresso no balcão',
  retailSummary: 'Isto é uma loja. Ela pode ligar o que você faz à sua própria conta nela.',
  retailPassed: 'O título que você escolheu. O que você digita lá vai para a loja.',
  retailKept:
    'Uma loja pode guardar por anos na sua conta o que você olha ou pega emprestado, e usar isso para vender a você.',
  retailAlternatives:
    'Leia no navegador, no site de livros digitais da biblioteca\nPeça um exemplar impresso no balcão',
  communicationsSummary:
    'Notícias, e-mails e mensagens passam por redes públicas. Outros podem interceptá-los.',
  communicationsPassed: 'O endereço ou número que você digita lá.',
  communicationsKept:
    'O seu endereço ou número, até você cancelar. A empresa muitas vezes vê quais mensagens você abre.',
  communicationsAlternatives:
    'Para parar um boletim, use o link de cancelamento ou avise a biblioteca\nPergunte no balcão pelas suas reservas e prazos',
  communicationsUse:
    'A biblioteca pode escrever a você sobre os seus programas. Pode pedir o seu apoio. Ela não vende o seu endereço.',
  learningSummary: 'A biblioteca paga estes cursos, mas quem os mantém é outra empresa.',
  learningKept:
    'Cursos muitas vezes pedem uma conta. Ela pode guardar o que você aprende, as suas respostas e o seu progresso.',
  genealogySummary: 'A biblioteca paga este site de história da família, mas quem o mantém é outra empresa.',
  genealogyKept: 'A empresa pode ver que nomes você procura. A árvore que você fizer lá fica lá.',
  genealogyAlternatives:
    'Procure sem conta pessoal\nSalve o que encontrar no seu próprio pen drive\nPergunte no balcão',
  newsSummary: 'A biblioteca paga este site de notícias, mas quem o mantém é outra empresa.',
  newsKept: 'A empresa pode ver o que você lê. Alguns sites pedem que você abra uma conta com o seu e-mail.',
  newsAlternatives:
    'Leia o jornal impresso na biblioteca\nUse sem conta pessoal se for possível\nPergunte no balcão',
  eventsSummary: 'Eventos, salas, passes e pesquisas ficam com outra empresa.',
  eventsPassed: 'O que você escreve no formulário.',
  eventsKept:
    'A empresa pode guardar o seu nome, como falar com você e em que se inscreve ou o que responde.',
  eventsAlternatives: 'Inscreva-se no balcão',
  eventsUse:
    'A biblioteca pode escrever a você sobre os seus programas. Para parar, use o link de cancelamento ou avise a biblioteca.',
  paymentSummary: 'Pagamentos, doações e impressões passam por outra empresa.',
  paymentPassed: 'O valor e o que você digita lá, como o número do seu cartão.',
  paymentKept: 'Um registro do que você pagou e quando. Muitas vezes é preciso guardá-lo por anos.',
  paymentAlternatives: 'Pague, doe ou imprima no balcão',
  paymentUse:
    'Se você doa, a biblioteca guarda o seu nome e endereço para agradecer, contar novidades e pedir de novo. Firmas que ela contrata conferem endereços e estimam quem pode doar. Ela nunca os vende. Você pode parar isso quando quiser.',
  authenticationSummary: 'Esta empresa verifica se você pode usar um serviço da biblioteca.',
  authenticationPassed: 'Só o que mostra que você pode usar o serviço.',
  authenticationKept: 'Ela pode ver a que serviço você vai e quando.',
  authenticationAlternatives: 'Use na biblioteca, onde talvez não precise entrar\nPergunte no balcão',
});
