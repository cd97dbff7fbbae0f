/** Portuguese, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Remover os arquivos baixados',
  tabs: 'Fechar todas as abas',
  erase: 'Apagar o que o navegador guarda',
  check: 'Olhar de novo',
  heading: 'Em que ponto está',
  done: '{step}: feito',
  now: '{step}: agora',
  next: '{step}: falta',
  wait: 'Está demorando mais do que o normal, mas continua trabalhando. Ninguém precisa esperar aqui: termina sozinho, e até lá ninguém pode usar este computador.',
});
