/** Portuguese, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Idioma',
  largePrint: 'Letra grande',
  oneMoment: 'Um momento…',
  tryAgain: 'Tentar de novo',
  noAnswerHeading: 'Esta página precisa de uma ajuda',
  noAnswer:
    'A parte deste computador que protege a sua privacidade não está respondendo. Nada foi aberto nem enviado. Tente de novo ou pergunte à equipe.',
  endSession: 'Encerrar a sessão',
  endHeading: 'Encerrar a sua sessão?',
  endExplained:
    'Todas as abas se fecham e o que você fez aqui é apagado: páginas, cookies, acessos a contas e arquivos baixados. Não é possível desfazer.',
  endFiles: {
    one: 'Este arquivo baixado será apagado:',
    other: 'Estes {count} arquivos baixados serão apagados:',
  },
  endSaveFirst: 'Precisa de algum? Escolha “Continuar trabalhando” e salve-o antes no seu próprio pen drive.',
  endNotTaken: 'Não funcionou. A sua sessão continua aberta. Tente de novo ou pergunte à equipe.',
  endUnderWay: 'Apagando. Esta página vai se fechar sozinha.',
  eraseEverything: 'Apagar tudo',
  keepWorking: 'Continuar trabalhando',
  reduced:
    'Este computador não está totalmente configurado: uma página ou duas podem abrir antes que possamos dizer de quem são. Por favor, avise a equipe.',
  backToStart: 'Voltar à página inicial',
  back: 'Voltar ao comprovante',
  contact: 'Para perguntas: {contact}',
  childHelp: 'Tem dúvida? Pergunte a um adulto ou a alguém que trabalha aqui.',
  nextPatronHeading: 'Esta sessão não é sua?',
  nextPatron: 'Apagar e começar a minha',
  nextPatronExplained: 'Alguém pode tê-la deixado aberta antes de você. Você pode mandar apagá-la agora.',
});
