/** Spanish, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Qué hacer con los sitios que visitó',
  intro:
    'Borramos su sesión en esta computadora. Estos servicios quizá todavía guarden lo que hizo allí. Así puede pedir que lo borren.',
  gone: 'Esta lista desaparece cuando se cierra esta página o después de diez minutos. No guardamos copia. No lleva su nombre.',
  print: 'Imprimir',
  keeps: 'Qué guarda',
  keepsUnknown: 'No lo sabemos. Puede que lo diga su política de privacidad.',
  remove: 'Para borrarlo, vaya a',
  removeUnknown: 'Entre allí desde un aparato suyo y busque «privacidad» o «borrar mis datos» en su cuenta.',
  policy: 'Política de privacidad',
  contact: 'Contacto',
  everywhere: 'Para cada sitio en el que entró con su cuenta',
  everywhere1:
    'Desde un aparato suyo, abra los ajustes de su cuenta y cierre la sesión en los demás aparatos.',
  everywhere2: 'Si alguien pudo ver su contraseña, cámbiela.',
  everywhere3: 'Si tiene una pregunta, háganosla. No hace falta que diga qué miró.',
  none: 'Que sepamos, no salió hacia ningún servicio de fuera.',
  clearedHeading: 'Esta lista ya no está',
  cleared: 'Se guarda solo un rato para que la próxima persona no pueda leerla.',
  qrHeading: 'En su teléfono',
  qr: 'Apunte la cámara de su teléfono a este código para llevarse la lista.',
});
