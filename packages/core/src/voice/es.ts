import type { TemplateSet } from './template-set.js';

export const es: TemplateSet = {
  opening: { professional: 'Hola{name}, gracias por su mensaje.', friendly: 'Hola{name}, ¡gracias por preguntar!', casual: '¡Hola{name}!' },
  greeting: {
    professional: 'Hola{name}, gracias por contactar con {company}. ¿En qué puedo ayudarle?',
    friendly: '¡Hola{name}! Nos alegra leerle. ¿En qué puedo ayudarle?',
    casual: '¡Hola{name}! ¿En qué te ayudo?',
  },
  thanks: {
    professional: 'De nada. Escríbanos cuando lo necesite.',
    friendly: '¡De nada! Escríbanos cuando quiera.',
    casual: '¡De nada! Escribe cuando quieras.',
  },
  goodbye: {
    professional: 'Hasta pronto y gracias por su mensaje.',
    friendly: '¡Hasta pronto y gracias por escribir!',
    casual: '¡Hasta luego!',
  },
  praise: {
    professional: 'Muchas gracias por sus amables palabras. Las transmitiré al equipo.',
    friendly: '¡Muchas gracias, nos alegra mucho! Lo transmitiré al equipo.',
    casual: '¡Mil gracias, qué alegría! Se lo digo al equipo.',
  },
  empathy: {
    professional: 'Hola{name}, lamento las molestias que ha tenido.',
    friendly: 'Hola{name}, lo siento mucho.',
    casual: 'Hola{name}, ¡lo siento!',
  },
  closing: {
    professional: 'Quedo a su disposición para cualquier otra pregunta.',
    friendly: '¿Puedo ayudarle en algo más?',
    casual: '¿Algo más?',
  },
  holding: {
    professional: 'No tengo una respuesta segura sobre eso. Paso su pregunta a una persona del equipo, que le responderá aquí.',
    friendly: 'Prefiero no adivinar: le pongo en contacto con una persona del equipo, que le responderá aquí mismo.',
    casual: 'No estoy seguro, voy a buscar a alguien del equipo. Te responderá aquí.',
  },
  holdingRequested: {
    professional: 'Por supuesto. Le pongo en contacto con una persona de nuestro equipo, que le responderá aquí.',
    friendly: '¡Por supuesto! Le pongo en contacto con una persona del equipo, que le responderá aquí mismo.',
    casual: '¡Claro! Busco a alguien del equipo.',
  },
  holdingSerious: {
    professional: 'Paso esto de inmediato a nuestro equipo. Una persona se ocupará y le responderá aquí.',
    friendly: 'Paso esto ahora mismo al equipo. Una persona se ocupará y le responderá aquí.',
    casual: 'Paso esto ahora mismo al equipo. Alguien te responderá aquí.',
  },
  holdingCare:
    'Gracias por contárnoslo. Siento mucho lo que está pasando y pido a una persona de nuestro equipo que lo lea ahora. Si puede estar en peligro, llame enseguida al número de emergencias o a una línea de ayuda, o hable con alguien cercano.',
  holdingCalm: 'He leído su mensaje y lo paso a una persona de nuestro equipo.',
  waiting: {
    professional: 'Gracias por su paciencia. Nuestro equipo está avisado y una persona le responderá aquí.',
    friendly: '¡Gracias por su paciencia! El equipo está avisado y alguien le responderá aquí mismo.',
    casual: '¡Gracias por esperar! El equipo está avisado, alguien te responderá aquí.',
  },
  optedOut: 'No enviaremos más publicidad. Aquí seguimos respondiendo a las preguntas. ALTA anula esta decisión.',
  optedIn: 'Volveremos a enviar nuestras ofertas. BAJA lo termina en cualquier momento.',
  partial: 'Sobre lo demás pregunto a una persona del equipo, que le responderá aquí.',
  refusal: {
    professional: 'Puedo ayudarle con preguntas sobre {company}. ¿Qué desea saber?',
    friendly: 'Puedo ayudarle con preguntas sobre {company}. ¿Qué le gustaría saber?',
    casual: 'Estoy aquí para preguntas sobre {company}. ¿Qué quieres saber?',
  },
  identity: 'Soy el asistente de IA de {company}, no una persona. Si prefiere hablar con una persona, dígamelo.',
  unclear: 'No lo he entendido bien. ¿Podría decirlo con otras palabras?',
  here: 'Aquí estoy. ¿En qué puedo ayudarle?',
  nameless: {
    identity: 'Soy un asistente de IA, no una persona. Si prefiere hablar con una persona, dígamelo.',
    refusal: 'Puedo ayudarle con preguntas sobre nosotros. ¿Qué le gustaría saber?',
    greeting: 'Hola{name}, gracias por su mensaje. ¿En qué puedo ayudarle?',
  },
};
