import { compilePhrases, type PhraseTable } from '../understanding/fold.js';

/**
 * Somebody who says yes: takes it, wants to be put down for it, asks where to pay. Folded, per language. The one who says so
 * is buying now, whether or not a price or a day is spoken of.
 */
const COMMITMENT: PhraseTable = {
  en: String.raw`(?:i|we)(?:'ll| will|'d| would) (?:gladly |happily |definitely )?(?:take|have|go (?:for|with)|book|order|sign|buy)(?= (?:it|one|two|three|four|five|six|both|these|those|this|that|the|a|an|\d+|all|up|right|for|[\w ]{1,30}(?:today|tomorrow|now|right away|this (?:week|afternoon|morning|evening)))\b)(?! (?:a|the) (?:look|think|moment|while|minute|call|chat))|(?:put|mark|pencil) (?:me|us) down for|(?:count|sign) (?:me|us) (?:in|up)|set (?:me|us) up with|(?:take|have) my money|(?:you|you've|you have) (?:convinced|persuaded) (?:me|us)|(?:you|you've|you have) sold (?:me|us)(?= *(?:$|[.,!;:)]| on\b| already\b))|(?:ok|okay|alright|all right|great|right|well|fine|perfect)[,.!]? (?:sold|deal|done deal)|it's a deal|let's (?:do (?:it|this)|go (?:ahead|for it)|get (?:it )?started|proceed)|(?:we|i)(?:'re|'m| are| am) in[.!](?= |$)|(?:want|ready|like|happy|going|plan) to (?:sign|go ahead|place (?:the|an|our|my) order|proceed|move ahead)|(?:we|i)(?:'d| would|'ll| will) (?:move|switch|bring|place)[\w ]{0,30}(?: to| over|the order|an order)|(?:send|email|mail|give) (?:me|us|over)? ?(?:the|an?|your) (?:contract|invoice|pro ?forma(?: invoice)?|payment link|payment details|bank details|order form|paperwork|agreement)|pro ?forma invoice|(?:where|how) (?:do|can|should|shall|could) (?:i|we) (?:send|wire|transfer|pay|enter|put|give|place|sign|check ?out)(?! (?:it|this|them|that) back)|(?:which|what) (?:link|button|account|page) (?:do|should|can) (?:i|we) (?:click|press|use|pay|transfer)|how to (?:pay|order|check ?out|sign up)|what do you need from (?:me|us)|(?:my|our) (?:credit )?card (?:is )?(?:in my hand|ready|details are)|(?:one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,4})(?: [\w-]+){1,4},? please(?=[.!]| |$)`,
  de: String.raw`(?:dann )?(?:nehme? ich|nehmen wir|ich nehme?|wir nehmen|ich nehm)(?= (?:es|sie|ihn|das|die|den|beide|eine?n?|zwei|drei|vier|funf|\d+|dann|gerne?)\b)(?! (?:an|kontakt))|wohin (?:soll|kann|muss|darf|sollen|konnen) (?:ich|wir)|(?:wo|wie) (?:kann|soll|muss|konnen|sollen) (?:ich|wir) (?:be)?zahlen|(?:schickt|schicken sie|sendet|senden sie) (?:mir|uns)[\w ]{0,12} (?:vertrag|rechnung|zahlungslink|proforma\w*)|uberzeugt[,.!]|(?:alles klar|ok|gut|abgemacht|passt),? (?:machen wir|so machen wir|ich bin dabei|wir sind dabei)|(?:ich bin|wir sind) dabei|(?:tragt|tragen sie|schreibt|schreiben sie) (?:mich|uns) [\w ]{0,30}\bein|(?:meldet|melden sie) (?:mich|uns) [\w ]{0,30}\ban|reserviert? (?:sie )?(?:mir|uns)`,
  fr: String.raw`je (?:le|la|les|l'en) prends|j'en prends|je prends(?= (?:la|le|les|une?|deux|trois|quatre|cinq|\d+|celui|celle|ceux) )(?! (?:le temps|le train|le bus|le metro|la parole|une? (?:avion|train|rendez|moment|pause)))|nous (?:le|la|les) prenons|nous en prenons|(?:ou|comment) (?:puis-je|dois-je|je peux|je dois|pouvons-nous|peut-on|est-ce que je peux) (?:payer|regler|virer|commander|signer)|envoyez-(?:moi|nous) (?:le contrat|la facture|le lien|un lien|le devis a signer)|comptez sur (?:moi|nous)|(?:inscrivez|reservez)-(?:moi|nous)|(?:c'est|marche) (?:conclu|d'accord, on y va)|vous m'avez convaincue?`,
  es: String.raw`me (?:l[oa]s? )?(?:llevo|quedo con)|nos (?:l[oa]s? )?(?:llevamos|quedamos con)|(?:donde|como) (?:les |os |te |lo |la |puedo |podemos |se )?(?:pagar|pago|pagamos|paga|transfiero|firmo)|(?:envienme|enviame|mandenme|mandame|envienos|enviadme|mandadme|enviadnos|mandadnos|(?:me|nos) (?:mandais|mandan|enviais|envian|pasais|pasan)|(?:podeis|pueden|podrian) (?:mandar|enviar|pasar)(?:me|nos)) (?:el contrato|la factura|el enlace|los datos)|apunt(?:enme|ame|eme|ennos|anos|enos|adme|adnos|anl[oa]|al[oa]|adl[oa])|inscrib(?:anme|ame|eme|annos|anos|enos|idme|idnos|ela|elo)|reserv(?:ame|eme|enme|adme|anos|enos|ennos|adnos)|pag(?:o|amos|aremos) (?:ya )?la senal|trato hecho|me (?:han|has) convencido`,
  it: String.raw`(?:l[oa]|li|le) (?:prendo|prendiamo)|ne (?:prendo|prendiamo)|(?:dove|come) (?:posso |possiamo |devo )?(?:pagare|pago|bonifico|firmo)|(?:inviatemi|mandatemi|mandateci|inviateci) (?:il contratto|la fattura|il link)|affare fatto|mi avete convint[oa]|(?:segnate|iscrivete|prenotate|riservate)(?:mi|ci)`,
  pt: String.raw`(?:eu )?(?:vou (?:levar|querer|ficar com)|fico com|levo (?:um|uma|dois|duas|\d+))|(?:onde|como) (?:eu )?(?:posso |podemos |faco para )?(?:pagar|pago|transfiro|assino)|(?:me )?(?:mandem?|enviem?) o (?:contrato|boleto|link|pix)|negocio fechado|fechado[.!]|me (?:convenceram|inscreva)|(?:inscreva|inscrevam|reserve|reservem)-(?:me|nos)|me reserv(?:a|e|em)`,
  nl: String.raw`(?:ik neem|we nemen|wij nemen|doe mij|doe maar)|(?:waar|hoe) (?:kan|moet|kunnen) (?:ik|we) betalen|(?:schrijf|schrijven jullie) (?:mij|me|ons) [\w ]{0,20}\bin|reserveer (?:voor )?(?:mij|me|ons)|stuur (?:mij|me|ons) (?:het contract|de factuur|de betaallink)`,
};

/** A wish to order. It is a decision where it says how many, or names a product of ours. */
const ORDER: PhraseTable = {
  en: String.raw`(?:want|wanna|like|wish|ready|going|need|decided|happy) (?:to )?(?:order|buy|purchase|book|get|reserve|sign up)`,
  de: String.raw`(?:mochte|mochten|will|wollen|wurden? (?:\w+ )?gern\w*|gern\w*)[\w -]{0,40} (?:bestellen|kaufen|buchen|abschliessen|reservieren)`,
  fr: String.raw`(?:voudr\w+|souhait\w+|veux|voulons|aimer\w+) (?:\w+ )?(?:commander|acheter|reserver|prendre|souscrire)`,
  es: String.raw`(?:quiero|queremos|quisiera|quisieramos|me gustaria|nos gustaria|deseo) (?:comprar|pedir|encargar|reservar|contratar|adquirir)`,
  it: String.raw`(?:vorrei|vorremmo|voglio|vogliamo) (?:comprare|acquistare|ordinare|prenotare)`,
  pt: String.raw`(?:quero|queremos|queria|gostaria de|gostariamos de) (?:comprar|pedir|encomendar|reservar|contratar)`,
  nl: String.raw`(?:wil|willen|zou)[\w -]{0,40} (?:bestellen|kopen|boeken|reserveren)`,
};

/** Folded: how many. */
export const QUANTITY =
  /(?:^|[\s(])(?:(?<![€$£] ?)\d{1,4}(?! ?(?:%|€|\$|£|eur|usd|am\b|pm\b|uhr|h\b|[.:]\d))|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|funf|sechs|zehn|deux|trois|quatre|cinq|six|dix|dos|tres|cuatro|cinco|seis|diez|due|tre|quattro|cinque|sei|dieci|dois|duas|quatro|dez|twee|drie|vijf|zes|tien)\b/;

/** A price is asked for in writing. With a number of pieces it says what for. Folded. */
export const QUOTE =
  /\b(?:offer|quote|quotation|estimate|proposal|angebot|kostenvoranschlag|devis|presupuesto|cotizacion|preventivo|orcamento|offerte)\b/;

/** Money that is set aside for it. */
const BUDGET: PhraseTable = {
  en: String.raw`budget (?:of|is|for|about|around|up to)|(?:a|our|my|the|your) budget\b(?= )|(?:within|in|over) (?:the |our |my |that |this )?budget|(?:signed off|approved|released|secured|confirmed|cleared)(?: on)? (?:the|our|a|my) budget|budget(?: has been| is| was| got|'s been| has)? (?:just |now |already )?(?:been )?(?:approved|signed off|released|confirmed|secured|cleared)|(?:approved|allocated|set aside|earmarked)(?= (?:[^\w\s]|\w)*\d)|(?:have|got|'ve got)[^.?!\d]{0,14}\d[\d.,]*(?: \w+){0,3} (?:approved|to spend|available|budgeted)|(?:willing|ready|prepared|able) to (?:pay|spend)|(?:can|could|would|will) (?:pay|spend) (?:up to )?(?=[^\w\s]?\d)`,
  de: String.raw`budget von|(?:unser|mein|ein) budget|budget (?:ist|wurde|steht|haben wir) ?(?:genehmigt|freigegeben|bewilligt|bereit)?|(?:das|unser) budget freigegeben|genehmigt|bereit[\w ]{0,12} (?:zu )?(?:zahlen|auszugeben)`,
  fr: String.raw`budget (?:de|est|d'environ|maximum)|(?:mon|notre|un) budget|prets? a (?:payer|depenser|mettre)`,
  es: String.raw`presupuesto (?:de|es)|(?:nuestro|mi|un) presupuesto|dispuest[oa]s? a (?:pagar|gastar)`,
  it: String.raw`budget (?:di|e)|(?:il nostro|il mio|un) budget|dispost[oai] a (?:pagare|spendere)`,
  pt: String.raw`orcamento (?:de|e)|(?:nosso|meu|um) orcamento|dispost[oa]s? a (?:pagar|gastar)`,
  nl: String.raw`budget van|(?:ons|mijn|een) budget`,
};

const DAY_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH_EN =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A day by which it must be there or decided. */
const DEADLINE: PhraseTable = {
  en: String.raw`(?:by|before|until|till|no later than|not later than|in time for) (?:the )?(?:end of (?:the |this |next )?(?:day|week|month|quarter|year|${MONTH_EN})|(?:this |next |coming )?(?:${DAY_EN}|weekend|week|month|${MONTH_EN}|tomorrow|tonight|noon|christmas|easter|then|quarter)|\d{1,2}(?:st|nd|rd|th)?\b(?! (?:people|users|pieces|units|seats|bottles|hours|minutes))|opening|launch|wedding|event|fair|party|season|(?:quarter|month|year|week|season) (?:ends|is over|is out))|(?:starting|start|starts|live|begin|beginning|from|effective) (?:on |from |this |next |the )?(?:${DAY_EN}|monday|tomorrow|today|week|first of|1st)|(?:opens?|opening|starts?|ends?|expires?|shuts? down|runs? out|closes?|launch(?:es|ing)?|mov(?:e|es|ing)) (?:down )?(?:on |in |this |next )?(?:${DAY_EN}|week|month|tomorrow|today|\d{1,2}(?:st|nd|rd|th)? ${MONTH_EN}|${MONTH_EN})|need (?:\w+ ){0,2}in (?:${MONTH_EN})|for (?:this|next|coming) (?:${DAY_EN}|weekend|week)|this (?:${DAY_EN})|right now|at once|how (?:soon|quickly|fast)`,
  de: String.raw`(?:bis|vor|spatestens)(?: zum| zur| am| spatestens)? (?:ende|monatsende|wochenende|jahresende|quartalsende|ostern|weihnachten|(?:nachste[nrm]?|kommende[nrm]?) \w+|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|\d{1,2}\.)|monatsende|(?:eroffnen|starten|beginnen|offnen|umziehen|ziehen)[\w ]{0,20} (?:nachste|kommende|diese)[nr]? (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|ab (?:morgen|sofort|montag|nachster woche)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?= (?:noch|brauche|bestellen|abholen))`,
  fr: String.raw`(?:avant|d'ici|jusqu'a|pour) (?:la |le |l'|a )?(?:fin (?:du|de la|de l'|d') ?\w+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noel|ce soir|\d{1,2}\b)|(?:ouvrons|demenageons|commencons)[\w ]{0,15} (?:prochaine?|lundi|mardi|mercredi|jeudi|vendredi|samedi)`,
  es: String.raw`(?:antes|para|hasta)(?: de| d)?(?: el| la| del| este| esta)? (?:fin(?:al)? de \w+|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|navidad|proxim[oa]|\d{1,2}\b)|(?:abrimos|empezamos|nos mudamos)[\w ]{0,20} (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|manana)`,
  it: String.raw`(?:entro|prima di|prima del|per)(?: il| la| l'| fine)? (?:fine \w+|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|natale|la fine|\d{1,2}\b)|entro (?:fine|il|la|questa|oggi)|(?:apriamo|iniziamo)[\w ]{0,15} (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|prossim[oa])`,
  pt: String.raw`(?:ate|antes d[eao]|para)(?: o| a)? (?:fim d[eoa] \w+|final d[eoa] \w+|segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|natal|dia \d{1,2})|(?:abrimos|inauguramos|comecamos)[\w ]{0,15} (?:segunda|terca|quarta|quinta|sexta|sabado|semana)`,
  nl: String.raw`(?:voor|uiterlijk|tegen) (?:het einde|eind|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|kerst)|(?:deze|volgende) week|vandaag|morgen|dringend|zo snel mogelijk|(?:ik|we) (?:heb|hebben) [\w ]{0,20}nodig`,
};

/** Not now: whoever says so may buy one day, but is in no hurry. */
const POSTPONED: PhraseTable = {
  en: String.raw`(?:not|won't|wouldn't|don't (?:want|plan|need) to|isn't)(?: be)? (?:buy(?:ing)?|purchas(?:e|ing)|order(?:ing)?|decid(?:e|ing)|need(?:ing)?)[\w ]{0,12} (?:yet|now|this (?:week|month|year|quarter)|today|soon|before|until|right away)|(?:some ?day|one day|eventually|at some point|sooner or later|further down the line|down the road|in the future|no (?:rush|hurry)|just (?:looking|browsing|curious|collecting|comparing|checking|researching|exploring)|(?:comparing|evaluating|researching|browsing|considering|exploring|using)[\w' ]{0,40} (?:right now|today|this (?:week|month))|right now (?:we|i)(?:'re|'m| are| am) (?:just |only |still )?(?:comparing|evaluating|researching|using|exploring)|for (?:now|later|the future)|(?:only|not) (?:next|until next) year|next year|(?:might|may|could) (?:come back|buy|order|need)[\w ]{0,14} (?:after|later|next|in)|when i(?:'ve| have) saved|(?:come|get) back (?:to (?:you|this) )?(?:after|later|next|in a few))`,
  de: String.raw`(?:irgendwann|eines tages|noch nicht|nicht (?:sofort|gleich|eilig|dringend)|erst (?:im|in|nach|nachste[sn]?)|nachstes jahr|nur mal (?:schauen|fragen|vergleichen)|vergleiche (?:gerade|nur)|eilt nicht|keine eile|spater)`,
  fr: String.raw`(?:un jour|pas (?:encore|tout de suite|maintenant|presse)|l'annee prochaine|plus tard|je (?:compare|regarde) (?:juste|seulement|pour l'instant)|pour l'instant)`,
  es: String.raw`(?:algun dia|todavia no|aun no (?:voy|quiero|pienso)|el (?:ano|proximo ano) (?:que viene)?|mas adelante|solo (?:comparo|estoy (?:mirando|comparando))|sin prisa)`,
  it: String.raw`(?:un giorno|non (?:ancora|subito|ho fretta)|l'anno prossimo|piu avanti|sto solo (?:guardando|confrontando)|senza fretta)`,
  pt: String.raw`(?:um dia|ainda nao (?:vou|quero|pretendo)|ano que vem|no proximo ano|mais (?:para frente|tarde)|so (?:estou )?(?:olhando|comparando|pesquisando)|sem pressa)`,
  nl: String.raw`(?:ooit|nog niet|volgend jaar|geen haast|later)`,
};

export const BUYING = {
  commitment: compilePhrases(COMMITMENT),
  order: compilePhrases(ORDER),
  budget: compilePhrases(BUDGET),
  deadline: compilePhrases(DEADLINE),
  postponed: compilePhrases(POSTPONED),
} as const;
