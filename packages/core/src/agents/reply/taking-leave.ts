/** Whole pieces of a message, folded, in seven languages, as `small-talk.ts` joins them: who will think about it, and who says when they come again. */

const DAYS = {
  en: 'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow|tmrw|tonight|next (?:week|month|time|year|summer)|summer|then|there|soon|later|again',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|nachher|spater|im (?:sommer|winter|herbst|fruhling)',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain',
  es: '(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana',
  it: 'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani',
  pt: 'segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha',
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|straks|zo|dan',
} as const;

/** "see you saturday", "bis im Sommer", "à samedi": nobody has to note it, since who books says what. */
export const UNTIL = [
  `(?:see|catch) (?:you|ya|u)(?: all| guys| both| around| on)*(?: (?:${DAYS.en}))*(?: maybe)?`,
  `bis (?:${DAYS.de})`,
  `a (?:${DAYS.fr}|${DAYS.it})`,
  `(?:nos vemos(?: (?:${DAYS.es}))?|hasta (?:${DAYS.es}))`,
  `ci vediamo(?: (?:${DAYS.it}))?`,
  `(?:ate|vemo-nos)(?: (?:${DAYS.pt}))`,
  `tot (?:${DAYS.nl})`,
].join('|');

/** With whom people talk things over at home and at work; whoever else is named may have to be called. */
const WITH = `(?: (?:my|our|meine[mrn]?|unsere[mrn]?|mon|ma|mes|mi|mis|il mio|la mia|mio|mia|o meu|a minha|meu|minha|mijn|ons|onze) (?:wife|husband|hubby|partner|boyfriend|girlfriend|fiancee?|mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids|family|friends?|team|colleagues?|frau|mann|partnerin|freund(?:in)?|familie|eltern|mutter|vater|schwester|bruder|femme|mari|copain|copine|conjointe?|famille|mere|pere|soeur|frere|mujer|marido|espos[ao]|pareja|novi[oa]|familia|madre|padre|herman[ao]|moglie|marito|compagn[oa]|famiglia|mamma|sorella|fratello|mulher|namorad[oa]|mae|pai|irma|irmao|vrouw|man|vriend(?:in)?|ouders|moeder|zus|broer))`;

/** "I'll think it over", "let me measure first", "ne parlo con mio marito". */
export const WILL_THINK = [
  String.raw`(?:(?:i|we)(?:'ll| will|ll)|will|let me|(?:i'm|im|we're) (?:gonna|going to)) (?:just |first )?(?:have (?:a|another) think|think(?: (?:it|that))?(?: (?:over|through|(?:about|abt|on) (?:it|that|dates)))?|sleep on it|see|measure(?: up| it| the \p{L}{2,12})?|(?:check|talk it over|talk|speak) (?:to|with)${WITH}|check|get back to (?:you|u)|be in touch|let (?:you|u) know|ask${WITH}|call (?:in|later)|drop in|pop in)(?: first| later| then| soon| again| and (?:get back|let (?:you|u) know))*`,
  String.raw`(?:ich |wir )?(?:uberleg(?:e|s|'s|en)?(?: (?:es|mir|uns|mirs|das|ich|wir|noch|mal|nochmal|in ruhe))*|denk(?:e|en)?(?: (?:ich|wir|noch|mal|nochmal))* (?:daruber|druber) nach|(?:ich melde mich|wir melden uns)(?: (?:dann|wieder|spater|nochmal))*|(?:muss|mussen)(?: (?:ich|wir|noch))* (?:daruber|druber) (?:schlafen|nachdenken)|sprech(?:e|en)(?: (?:ich|wir|das|erst|noch))* mit${WITH}(?: ab)?)`,
  String.raw`(?:je|j'y|on|nous)(?: (?:vais|va|allons))?(?: y)? (?:reflechi(?:r|s|t|ssons)|reviens vers vous|vous rappelle(?:rai)?)|on en parle avec${WITH}|j'en parle avec${WITH}`,
  String.raw`(?:me )?lo (?:voy|vamos) a pensar|(?:me )?lo (?:pienso|pensare|pensamos)|ya (?:te|le|os|les) (?:aviso|digo|cuento)|lo (?:consulto|hablo) con${WITH}`,
  String.raw`ci (?:penso|pensiamo|devo pensare|pensero)(?: su| un po')?|ne parlo con${WITH}|(?:vi|le|ti) faccio sapere`,
  String.raw`vou (?:pensar|ver)(?: nisso| melhor| e (?:ja )?(?:digo|aviso))*|depois (?:digo|aviso)|vou falar com${WITH}`,
  String.raw`(?:ik|we|wij) (?:denk|denken|ga|gaan) er(?: (?:nog|even|eens))*(?: over)? (?:na|nadenken|over)(?: denken)?|ik laat (?:het|iets) weten|ik kom er ?op terug|ik overleg(?: het)?(?: even| eerst)* met${WITH}`,
].join('|');

const TAKES_LEAVE = new RegExp(`(?:^| )(?:${UNTIL}|${WILL_THINK})$`, 'u');

/** Whether a piece of small talk ends with either; with a question mark it asks. */
export const takesLeave = (piece: string): boolean => TAKES_LEAVE.test(piece);
