/** Whole pieces of a message, folded, in seven languages, as `small-talk.ts` joins them: who will think about it, and who says when they come again. */

const DAY =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow|tmrw|tonight|next (?:week|month|time|year|summer)|summer|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|nachher|spater|im (?:sommer|winter|herbst|fruhling)|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|' +
  'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|segunda|terca|quarta|quinta|sexta|amanha|' +
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|straks|zo|dan|then|there|soon|later|again';

/** "see you saturday", "bis im Sommer", "à samedi": nobody is asked to note it, since who books says what. */
export const UNTIL = `(?:see|c|catch) (?:you|ya|u)(?: all| guys| both| around| on)*(?: (?:${DAY}))*(?: maybe)?|cu(?: (?:${DAY}))?|bis (?:${DAY})|a (?:${DAY})|(?:nos vemos|ci vediamo|vemo-nos)(?: (?:${DAY}))?|hasta (?:${DAY})|ate (?:${DAY})|tot (?:${DAY})`;

const WITH = String.raw`(?: (?:my|the|mein\w*|unser\w*|mon|ma|mes|mi|il mio|la mia|mio|mia|o meu|a minha|meu|minha|mijn|ons|onze) \p{L}{2,15})`;

/** "I'll think it over", "let me measure first", "ne parlo con mio marito". */
export const WILL_THINK = [
  String.raw`(?:(?:i|we)(?:'ll| will|ll| need to| have to| gotta)|will|let me|(?:i'm |im |we're )?(?:gonna|going to)|need to|got to) (?:just |first )?(?:have (?:a|another) (?:think|look|chat)|think(?: (?:it|that))?(?: (?:over|through|(?:about|abt|on) (?:it|that|dates)))?|sleep on it|see|measure(?: up| it| the \p{L}{2,12})?|(?:check|talk|speak|chat)(?: (?:it over|(?:to|with)${WITH}))?|get back to (?:you|u)|be in touch|let (?:you|u) know|ask${WITH}|call (?:in|later|back)|drop (?:in|by)|pop (?:in|by))(?: first| later| then| soon| again| and (?:get back|let (?:you|u) know))*`,
  String.raw`(?:ich |wir )?(?:uberleg(?:e|s|en)?(?: (?:es|mir|uns|mirs|das|ich|wir|noch|mal|nochmal|in ruhe))*|denk(?:e|en)?(?: (?:ich|wir|noch|mal|nochmal))* (?:daruber|druber) nach|meld(?:e|en)?(?: (?:ich|wir))? (?:mich|uns)(?: (?:dann|wieder|spater|nochmal))*|(?:muss|mussen)(?: (?:ich|wir|noch))* (?:daruber|druber) (?:schlafen|nachdenken)|sprech(?:e|en)(?: (?:ich|wir|das|erst|noch))* mit${WITH}(?: ab)?)`,
  String.raw`(?:je|j'y|on|nous)(?: (?:vais|va|allons))?(?: y)? (?:reflechi(?:r|s|t|ssons)|reviens vers vous|(?:vous )?rappelle(?:rai)?|(?:voit|vois) et (?:on|je) (?:vous )?(?:rappelle|revient|reviens))|(?:je|on|j')? ?en parle (?:a|avec)${WITH}`,
  String.raw`(?:me )?lo (?:voy|vamos) a pensar|(?:me )?lo (?:pienso|pensare|pensamos)|ya (?:te|le|os|les) (?:aviso|digo|cuento|llamo)|lo (?:consulto|hablo) con${WITH}`,
  String.raw`ci (?:penso|pensiamo|devo pensare|pensero)(?: su| un po')?|ne parlo con${WITH}|(?:vi|le|ti) faccio sapere`,
  String.raw`vou (?:pensar|ver)(?: nisso| melhor| e (?:ja )?(?:digo|aviso))*|depois (?:digo|aviso)|vou falar com${WITH}`,
  String.raw`(?:ik|we|wij) (?:denk|denken|ga|gaan) er(?: (?:nog|even|eens))*(?: over)? (?:na|nadenken|over)(?: denken)?|ik laat (?:het|iets) weten|ik kom er ?op terug|ik overleg(?: het)?(?: even| eerst)* met${WITH}`,
].join('|');
