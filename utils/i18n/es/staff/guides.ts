/** Spanish, staff console: who may see what, and sheets to print. */
import type en from '../../en/staff/guides.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro: 'Lo que la política de privacidad pide a quienes trabajan aquí, y hojas para imprimir.',
  sheet: 'Hoja',
  desk: 'Hoja del mostrador: cuando alguien pide registros',
  training: 'Hoja de formación: esta computadora y usted',
  handout: 'Folleto para el público',
  handoutLanguage: 'Idioma del folleto',
  print: 'Imprimir esta hoja',
  whoHeading: 'Quién puede ver qué',
  what: 'Qué',
  who: 'Quién puede verlo',
  whoSession: 'Lo que alguien hace aquí: páginas, accesos, archivos',
  whoSessionAnswer: 'Nadie. Se borra al terminar la sesión, y Carrel no guarda ninguna lista.',
  whoCounts: 'Cuántas veces se usa un servicio',
  whoCountsAnswer:
    'El personal. Solo sumas: los números pequeños no se muestran y ninguno lleva a una persona.',
  whoRecords: 'Registros de la biblioteca: nombres, direcciones, préstamos',
  whoRecordsAnswer: 'El personal, solo si su tarea lo necesita. No están en esta computadora.',
  whoVideo: 'Grabaciones de cámaras, en vivo y guardadas',
  whoVideoAnswer: 'El equipo de dirección, para saber quién infringió una regla o la ley. Nunca el público.',
  whoVendors: 'Lo que guardan otras empresas',
  whoVendorsAnswer:
    'La empresa, según su propia política. El aviso antes de cada salida dice lo que se sabe.',
  noTelling:
    'Nadie transmite lo que la biblioteca sabe de una persona, salvo que la ley lo exija, que lo necesite lo que esa persona pidió, o con su consentimiento.',
  deskHeading: 'Cuando alguien pide registros',
  deskFor:
    'Para toda petición: policía, agentes, abogados, prensa, familias. Para registros, computadoras e imágenes de cámaras.',
  desk1: 'Mantenga la cortesía. No entregue nada, no muestre nada, no confirme nada.',
  desk2: 'Diga: «Según nuestra política, a esto responde la dirección de la biblioteca. Llamo ahora».',
  desk3: 'Llame a la dirección de la biblioteca, o a quien esta haya nombrado por escrito: {director}.',
  directorUnset: 'el número no está puesto; pregunte a su responsable',
  desk4: 'Anote el nombre de la persona, su organismo y teléfono, y qué pidió. Nada sobre el público.',
  desk5:
    'Sin citación ni orden judicial: la dirección explica la política de privacidad y la ley ({law}). Sin ella no hay registros.',
  desk6: 'Con citación u orden judicial: la dirección la da enseguida al asesor legal, que revisa su forma.',
  desk7: 'No entregue nada hasta que la dirección, o quien esta nombró por escrito, se lo diga por escrito.',
  desk8: 'El público no puede ver grabaciones en las que aparezcan otras personas.',
  desk9:
    'No cambie nada en una computadora por la petición. Lo que contiene en este momento está en el inventario de registros de esta consola.',
  lawUnset: 'la ley de su estado sobre registros de bibliotecas',
  trainingHeading: 'Esta computadora y usted',
  training1: 'Antes: la web está cerrada hasta que se pulsa Comenzar. Nadie tiene que decir quién es.',
  training2:
    'Durante: antes de que alguien pase a otra empresa, viene el aviso de la biblioteca. No se envía nada hasta que diga que sí. «Volver» está siempre ahí.',
  training3:
    'Durante: solo quedan las cookies que mantienen abiertas las cuentas. ¿Un sitio no funciona? En la ventana emergente: «Este sitio no funciona». ¿Sigue igual? Avise a quien cuida los proveedores.',
  training4:
    'Después: «Terminar la sesión» lo borra todo y mira otra vez. La última página dice con verdad qué vio.',
  training5:
    'Señal de alarma: «Algunas cosas no se pudieron borrar». Nadie puede comenzar allí. Reinicie el navegador; si sigue, retire la computadora y llame a informática.',
  training6:
    '¿Alguien se fue? La sesión termina sola. Usted también puede terminarla: así no verá ningún contenido.',
  training7:
    'No prometa más de lo que es verdad. Otras empresas guardan lo que se hizo en sus sitios. El comprobante final dice cómo pedir que lo borren.',
  training8:
    'Toda persona puede ver lo que la biblioteca guarda de ella y corregirlo. Pida su tarjeta, en el mostrador.',
  training9: '¿Alguien pregunta qué hizo otra persona? Use la hoja del mostrador. Siempre.',
});
