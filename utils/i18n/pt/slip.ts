/** Portuguese, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'O que fazer com os sites que você visitou',
  intro:
    'Apagamos a sua sessão neste computador. Estes serviços talvez ainda guardem o que você fez lá. Veja como pedir que apaguem.',
  gone: 'Esta lista some quando esta página é fechada, ou depois de dez minutos. Não guardamos cópia. Ela não leva o seu nome.',
  print: 'Imprimir',
  keeps: 'O que guarda',
  keepsUnknown: 'Não sabemos. A política de privacidade dele talvez diga.',
  remove: 'Para apagar, vá a',
  removeUnknown: 'Entre lá de um aparelho seu e procure “privacidade” ou “apagar meus dados” na sua conta.',
  policy: 'Política de privacidade',
  contact: 'Contato',
  everywhere: 'Para cada site em que você entrou',
  everywhere1: 'De um aparelho seu, abra as configurações da sua conta e saia de todos os outros aparelhos.',
  everywhere2: 'Se alguém pode ter visto a sua senha, troque-a.',
  everywhere3: 'Se tiver uma pergunta, fale conosco. Não precisa dizer o que você olhou.',
  none: 'Que saibamos, você não foi a nenhum serviço de fora.',
  clearedHeading: 'Esta lista já não existe',
  cleared: 'Ela fica guardada só por pouco tempo, para que a próxima pessoa não possa lê-la.',
  qrHeading: 'No seu celular',
  qr: 'Aponte a câmera do celular para este código e leve a lista com você.',
});
