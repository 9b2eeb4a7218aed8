import type { PhraseTable } from '../understanding/fold.js';

/**
 * Violence announced against a place ("schlag euch den Laden kurz und klein"), or by coming there: regret alone is what any
 * unhappy customer promises, with a visit it is a threat. Per language, folded.
 */
export const THREATS_TO_PLACES: PhraseTable = {
  en: String.raw`(?:i|we)(?:'ll| will| am|'m|'re| are|'m gonna| gonna)(?: going to| gonna)? (?:come|coming|be|show up|showing up|drop by|stop by|visit|visiting|pay(?:ing)?)\b[\w ']{0,40}[ ,.!]+(?:and |then )*(?:you|they|your \w+)(?:'ll| will| are going to|'re going to|'re gonna| gonna) (?:all |really |so )*(?:regret (?:it|this|that|ever|everything|what)|be (?:very |so )?sorry(?= *(?:$|[.!,;]))|wish you)|(?:i|we)(?:'m| am|'re| are) coming (?:over )?(?:for|after) you(?: all| people| lot)?(?= *(?:$|[.!;]))|(?:i|we)(?:'ll| will|'m going to| am going to|'m gonna| gonna| swear i'll) (?:make you (?:all )?regret|(?:smash(?: up)?|wreck|trash|torch|demolish|tear (?:up|apart)) (?:(?:your|the|that) (?:whole |entire |little )?(?:shop|store|offices?|place|premises|cafe|restaurant|clinic|gym|studio|front (?:door|window))|your (?:whole |entire )?(?:car|house|home)))|i know where your (?:family|kids|children|wife|husband|parents) (?:lives?|works?|goes?)`,
  de: String.raw`(?:laden|bude|hutte|geschaft|buro|praxis|filiale|lager|schaufenster|scheiben?|studio|restaurant|cafe|werkstatt|alles|kram)(?: \w+){0,2} (?:kurz und klein|zu kleinholz|in schutt und asche)(?! ge)|(?:zunde?n?|fackle?n?|fackel|brenne?n?)(?: ich| wir)? (?:euch|dir|ihnen|eu(?:er|ren?)|dein\w*)(?! (?:eine? |ne )?(?:cd|dvd)s?\b)(?: \w+){0,3} (?:an|ab|nieder)(?= *(?:$|[.,!?;]| und))|ich komme? [\w ,]{0,40}(?:ihr werdet|du wirst|sie werden|werdet ihr|wirst du) (?:es|das)(?: noch| alle| bitter| schwer)* bereuen|(?:hau|haue|schlag|schlage|polier|poliere)(?: ich)? (?:dir|euch|ihnen)[\w ]{0,10} (?:fresse|schnauze|schadel|zahne)|(?:gibt'?s|kriegt? (?:ihr|du)|kriegst du|setzt'?s) (?:was |eins |eine )?auf die (?:fresse|schnauze)`,
  fr: String.raw`je (?:viens|vais venir|vais passer|passerai|viendrai|debarque)\b[\w ,'-]{0,40} (?:vous allez|tu vas) (?:tous |bien )?(?:le |vous en |t'en )?(?:regretter|mordre les doigts)|(?:je vais|on va|je viens) (?:tout (?:casser|peter|bruler) (?:chez|dans)|(?:casser|saccager|demolir|incendier|cramer|bruler) (?:votre|ton|ta|vos) (?:magasin|boutique|bureaux?|vitrine|local|locaux|maison|restaurant)|(?:foutre|mettre) le feu (?:a|chez))`,
  es: String.raw`(?:voy a ir|ire|voy|vamos a ir|me presento|me voy a presentar) [\w ,]{0,40}(?:os vais|te vas|se van|se va) a arrepentir|voy a (?:romper|destrozar|reventar|quemar|destruir) (?:tu|su|vuestr[oa]|la|el) (?:tienda|local|oficina|negocio|restaurante|escaparate)`,
  it: String.raw`(?:vengo|verro|passo|passero) [\w ,']{0,40}(?<!non )(?:ve ne pentirete|te ne pentirai|vi pentirete|ti pentirai)|(?:vi|ti) (?:spacco|sfascio|distruggo|brucio|do fuoco)|(?:spacco|sfascio|distruggo|brucio) (?:il (?:vostro |tuo )?(?:negozio|locale|ufficio)|la (?:vostra |tua )?vetrina)`,
  pt: String.raw`vou (?:ai|ate|na|no|a|passar) [\w ,]{0,40}(?:voces?|vcs?) (?:vao|vai) se arrepender|vou (?:quebrar|destruir|incendiar|queimar|botar fogo|tocar fogo|colocar fogo)(?: n?[oa]| em)?(?: tudo| toda?)?(?: a[ií]| n?[oa]| essa| esta)? (?:sua )?(?:loja|escritorio|restaurante|estabelecimento)`,
  nl: String.raw`ik kom (?:naar|langs|bij) [\w ,]{0,40}(?:krijgen jullie|jullie (?:krijgen|gaan|zullen)|je (?:krijgt|gaat|zult))[\w ]{0,12} spijt|ik (?:sla|maak|trap|gooi) (?:jullie|je|de|die|heel)(?: \w+){0,3} (?:kort en klein|in puin|aan gruzelementen)|ik steek (?:jullie|je|de)(?: \w+)? (?:winkel|tent|zaak|kantoor|huis|boel) in (?:de )?(?:brand|fik)`,
  pl: String.raw`przyj(?:de|ade) [\w ,]{0,40}poza[lł]uje(?:cie|sz)|(?:rozwale|rozniose|zdemoluje|spale|podpale) (?:wam|ci|wasz\w*|twoj\w*|ten) (?:\w+ )?(?:sklep|biuro|lokal|bude)`,
  sv: String.raw`jag kommer (?:till|forbi|in) [\w ,]{0,40}(?:ni|du) (?:kommer att|ska|kommer) angra|jag (?:slar|ska sla) sonder (?:er|din|ditt|hela) \w+`,
  da: String.raw`jeg kommer (?:forbi|ned|til|ind) [\w ,]{0,40}(?:i|du) (?:vil|kommer til at) fortryde|jeg (?:smadrer|braender) (?:jeres|din|hele) \w+`,
  no: String.raw`jeg kommer (?:innom|ned|til|inn) [\w ,]{0,40}(?:dere|du) (?:vil|kommer til a) angre|jeg (?:knuser|brenner ned) (?:butikken|kontoret|sjappa) (?:deres|din)`,
  tr: String.raw`(?:ofisinize|dukkaniniza|magazaniza|yaniniza|oraya) (?:gelecegim|geliyorum|gelirim)[\w ,]{0,25} pisman|(?:dukkaninizi|magazanizi|ofisinizi) (?:basiniza yik\w+|yakarim|yakacagim|dagitirim|dagitacagim)`,
  ro: String.raw`(?:vin|o sa vin|voi veni) [\w ,]{0,40}(?:o sa|va|vei) (?:va |iti |te )?(?:para rau|regretati|regreti)|(?:va|iti) (?:sparg|distrug|incendiez) (?:magazinul|biroul|geamurile|localul)`,
  hi: String.raw`(?:dukaan|dukan|office|shop)(?: ko| mein)? (?:aag laga|tod|jala) (?:dunga|dungi|doonga|denge)`,
};

/** The same in other scripts, folded as in `harm.ts`. */
export const THREATS_TO_PLACES_IN_OTHER_SCRIPTS: PhraseTable = {
  ru: String.raw`(?:разнесу|разгромлю|подожгу|сожгу|разобью) (?:вам |весь )?(?:ваш[а-я]*|твои|вам) (?:магазин|офис|склад|салон|контору|лавку)|приду [а-я ,]{0,30}(?:пожалеете|пожалеешь)`,
  uk: String.raw`(?:рознесу|розгромлю|підпалю|спалю) (?:ваш[а-яіє]*|твіи|вам) (?:магазин|офіс|склад|салон)|прииду [а-яіє ,]{0,30}(?:пошкодуєте|пошкодуєш)`,
  ar: String.raw`(?:سا|ح|حا|راح ا|رح ا)(?:حرق|كسر|دمر) (?:محل|متجر|مكتب|بيت)(?:ك|كم)`,
};
