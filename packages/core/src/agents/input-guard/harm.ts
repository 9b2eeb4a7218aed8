import { compilePhrases, findPhrase, type PhraseTable } from '../understanding/fold.js';
import { THREATS_TO_PLACES, THREATS_TO_PLACES_IN_OTHER_SCRIPTS } from './threats-to-places.js';

/** Announced violence against the reader or staff, per language, folded. */
const THREATS: PhraseTable = {
  en: String.raw`(?:i(?:'ll| will| am going to|'m going to|'m gonna| gonna|'m coming to| swear i(?:'ll| will))|we(?:'ll| will|'re going to| are going to|'re coming to)|i want to|someone (?:should|will)|going to) (?:fucking |personally |come (?:and|over and|there and|down there and) |find (?:you|out where you live) and |burn |)(?:kill (?:you|your|him|her|them|all of you|everyone|u\b)|murder (?:you|your|him|her|them)|hurt (?:you|your|him|her|them)|beat (?:you|the (?:shit|crap|hell) out of|your|him|her) ?(?:up)?|stab (?:you|him|her)|shoot (?:you|up|him|her|everyone)|strangle (?:you|him|her)|punch (?:you|him|her)|smash your (?:face|head|shop|store|windows?|office)|break your (?:legs|neck|face|bones|windows?)|burn (?:down )?(?:your|the|you)(?: \w+)?(?: down)?|bomb (?:your|the|you)|blow up (?:your|the)|attack (?:you|your (?:office|store|staff|shop))|slit your|hunt you down|make you (?:suffer|bleed)|destroy your (?:shop|store|office|house|family))|you(?:'re| are) (?:all )?(?:dead|going to die|gonna die)(?: meat)?(?! (?:right|wrong|on|to me))|(?:you(?:'ll| will)) (?:die|pay with your|be sorry you were born|bleed|regret being born)|i know where you (?:live|work)|watch your back|(?:i(?:'ll| will| have)|there(?:'s| is)) (?:bring |a |plant )+(?:gun|bomb|knife)(?! (?:bath|lamp|case))|bring(?:ing)? (?:a|my) (?:gun|knife|bat) to (?:your|the)|(?:burn|shoot|blow) (?:it|the place|your \w+) (?:down|up)|die,? you|hope (?:you|your family) (?:all )?dies?`,
  de: String.raw`(?:ich|wir) (?:werde|werden) (?:dich|dir|euch|sie|ihn|ihnen|alle)[\w ]{0,30} (?:umbringen|toten|abstechen|erschie(?:ss|ß)en|verprugeln|zusammenschlagen|fertig ?machen)|(?:ich|wir) (?:bringe?n?|steche?n?|mache?n?|schlage?n?|haue?n?|knalle?n?) (?:dich|euch)(?: \w+){0,4} (?:um|ab|fertig|kaputt|tot|zusammen)(?! mich)|(?:ich|wir) (?:bringe?n?|schlage?n?) (?:sie|ihn)(?: \w+){0,3} (?:um|tot)(?= *(?:$|[.,!?;]| und))|(?:ich|wir) (?:erschie(?:ss|ß)e?n?|verprugle|verprugeln|ersteche?n?) (?:dich|euch|sie|ihn)|(?:ich|wir) (?:zunde?n?|werde|werden) [\w ]{0,20}(?:laden|geschaft|buro|haus|filiale|lager)(?: \w+)? (?:an|anzunden|in die luft)|ich wei(?:ss|ß),? wo (?:du|sie|ihr) (?:wohn|arbeit)\w*|du bist tot|ihr seid tot|pass(?:t)? auf deinen rucken`,
  fr: String.raw`je (?:vais|viens) (?:te|vous|le|la|les)? ?(?:tuer|buter|frapper|egorger|casser la gueule|faire la peau|retrouver et|cogner|bruler|defoncer)|je sais ou (?:tu|vous) (?:habites?|habitez|travailles?)|(?:tu es|vous etes|t'es) morte?s?\b|tu vas (?:mourir|crever)|vous allez (?:mourir|crever)`,
  es: String.raw`(?:te|los|le|les|os) (?:voy a|vamos a) (?:matar|golpear|pegar|romper|quemar|apunalar|reventar|destrozar)|voy a (?:mataros|matarte|matarlos|matarle|golpearte|quemar (?:tu|su|la)|buscarte y)|se donde (?:vives|viven|trabajas)|estas? muert[oa]s?\b|vas a morir`,
  it: String.raw`(?:ti|vi|lo|la) (?:ammazzo|uccido|uccidero|ammazzero|spacco|picchio|faccio (?:fuori|male)|brucio)|so dove (?:abiti|vivi|lavori|abitate)|sei morto|siete morti|vengo li e`,
  pt: String.raw`vou (?:te |vos |lhe |os )?(?:matar|mata-l[oa]s?|bater|quebrar (?:a )?sua|esfaquear|queimar (?:a |o )?(?:sua?|seu)|acabar com (?:voce|vc|tua vida|sua vida))(?! (?:a saudade|a fome|a sede|o tempo))|sei onde (?:voce|vc|tu) (?:mora|trabalha|vive)|voce (?:esta|ta) mort[oa]|voce vai morrer`,
  nl: String.raw`ik (?:maak|steek|schiet|sla|trap|ram) (?:je|jullie|u|hem|haar)(?: allemaal)? (?:dood|neer|kapot|in elkaar|verrot)|ik maak (?:je|jullie) af|ik vermoord (?:je|jullie|u|hem|haar)|ik (?:ga|zal) (?:je|jullie|u) (?:vermoorden|doodmaken|doodschieten|afmaken|neersteken|neerschieten|in elkaar slaan)|ik weet waar (?:je|jij|jullie|u) (?:woont?|wonen|werkt?|werken)|(?:je gaat|jullie gaan) eraan`,
  pl: String.raw`(?:zabije|zatluke|zastrzele|dopadne|zarzne|pobije) (?:cie|was|go|ich)|wiem,? gdzie (?:mieszkasz|mieszkacie|pracujesz|pracujecie)|(?:jestes|jestescie) (?:juz )?(?:trupem|trupami|martwy|martwi)|(?:spale|podpale) (?:wam|was|wasz)`,
  sv: String.raw`jag (?:ska|kommer att) (?:doda|morda|skjuta|knivhugga|sla ihjal) (?:dig|er|honom|henne)|jag (?:dodar|mordar|skjuter) (?:dig|er)|jag slar ihjal (?:dig|er)|jag vet var (?:du|ni) bor`,
  da: String.raw`jeg (?:draber|myrder|skyder) (?:dig|jer)|jeg slar (?:dig|jer) ihjel|jeg (?:vil|skal) (?:drabe|myrde|skyde) (?:dig|jer)|jeg ved,? hvor (?:du|i) bor`,
  no: String.raw`jeg (?:dreper|skyter) (?:deg|dere)|jeg slar (?:deg|dere) i ?hjel|jeg (?:skal|kommer til a) (?:drepe|skyte|banke) (?:deg|dere)|jeg vet hvor (?:du|dere) bor`,
  tr: String.raw`(?:seni|sizi|hepinizi) (?:oldure\w+|oldurur\w*|geberte\w+|dovec\w+|vuraca\w+|bicakla\w+)|nerede (?:oturdugunu|yasadigini|calistigini)\w* biliyorum|evini(?:zi)? (?:yakarim|yakacagim)`,
  ro: String.raw`(?:te|va) (?:omor|impusc|injunghii?|bat)(?! (?:la|de|din))|(?:o sa|am sa|vreau sa) (?:te|va) (?:omor|bat|impusc|tai)(?! la)|stiu unde (?:stai|stati|locuiesti|locuiti|lucrezi)|(?:iti|va) dau foc`,
  hi: String.raw`(?:tujhe|tumhe|tumko|tujhko|aapko) (?:jaan se )?(?:maar|kaat|jala) (?:dunga|dungi|doonga|doongi|denge|dalunga|dalenge)|pata hai (?:tu|tum|aap) kahan? reht[aei]`,
};

/** Danger to the writer's own life, per language, folded. */
const SELF_HARM: PhraseTable = {
  en: String.raw`kill(?:ing)? (?:myself|my self)|suicid(?:e|al)|end(?:ing)? (?:my (?:own )?life|it all)|take my (?:own )?life|(?:want|wanna|going|ready|like|rather|prefer) (?:to )?(?:just )?die(?! (?:of|from|for|laughing|hard|trying|in|on the|with))|don'?t (?:want|wanna|feel like) (?:to )?(?:live|be alive|exist|wake up|be here)(?: any ?more)?(?! (?:in|at|on|with|near|here|there))|no (?:reason|point|will) (?:to|in|for) (?:live|living|life|go(?:ing)? on)|better off (?:dead|without me)|(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:myself)(?! (?:on|with|while|when|opening|using|shaving|off))|self.?harm(?:ing)?|wish i (?:was|were) (?:dead|never born)|can(?:'t|not) go on (?:any ?more|living|like this)|overdos(?:e|ing) on|jump (?:off|from) (?:a|the) (?:bridge|building|roof)|hang(?:ing)? myself`,
  de: String.raw`(?:mich|mir) (?:selbst )?(?:umbringen|umzubringen|das leben nehmen|toten|etwas antun|was antun|ritzen)|bring(?:e)? mich um|suizid\w*|selbstmord\w*|will (?:nicht mehr leben|sterben)|mochte (?:nicht mehr leben|sterben)|nicht mehr leben|meinem leben ein ende|lebensmude|selbstverletz\w*`,
  fr: String.raw`en finir avec (?:la |ma )?vie|me (?:suicider|tuer|foutre en l'air|faire du mal)|(?:mettre )?fin a (?:mes jours|ma vie)|suicid(?:e|aire)|(?:envie|veux|voudrais) (?:de )?mourir(?! de rire)|plus envie de vivre|ne veux plus vivre`,
  es: String.raw`suicid(?:arme|io|a)|matarme|quitarme la vida|(?:quiero|prefiero|ganas de) morir(?:me)?(?! de risa)|no quiero (?:seguir )?vivi(?:r|endo)(?: mas)?|acabar con mi vida|hacerme dano|autolesi\w+`,
  it: String.raw`suicid(?:armi|io|a)|uccidermi|ammazzarmi|togliermi la vida|(?:voglio|vorrei) morire(?! dal)|non voglio (?:piu )?vivere|farla finita|farmi del male|autolesionismo`,
  pt: String.raw`suicid(?:ar|io|a)|me matar|tirar (?:a )?minha (?:propria )?vida|(?:quero|vontade de|queria) morrer(?! de rir)|nao (?:quero|aguento) mais viver|acabar com (?:a )?minha vida|me (?:machucar|cortar) de proposito|automutil\w+`,
  nl: String.raw`zelfmoord\w*|(?:mezelf|me zelf|mijzelf) (?:van het leven beroven|iets aandoen|doden|ombrengen|pijn doen|snijden)|(?:wil|kan) niet (?:meer |verder )?leven(?! (?:in|met|zonder|op))|wil (?:liever |gewoon )?(?:dood|sterven)|een einde? (?:maken )?aan mijn leven`,
  pl: String.raw`samoboj\w*|zabic sie|sie zabic|zabije sie|odebrac sobie zycie|skonczyc ze soba|nie chce (?:mi sie )?(?:juz )?(?:dluzej )?zyc(?! (?:w|z|na|bez))|chce umrzec`,
  sv: String.raw`sjalvmord\w*|ta (?:mitt (?:eget )?liv|livet av mig)|doda mig sjalv|(?:vill|orkar) inte (?:langre )?leva(?! (?:i|pa|med|utan))|vill (?:bara )?do|skada mig sjalv`,
  da: String.raw`selvmord\w*|tage mit (?:eget )?liv|sla mig selv ihjel|(?:vil|orker) ikke (?:langere )?leve(?! (?:i|pa|med|uden))|vil (?:bare )?(?:gerne )?do|skade mig selv`,
  no: String.raw`ta (?:mitt (?:eget )?liv|livet (?:av meg|mitt))|drepe meg selv|(?:vil|orker) ikke (?:lenger )?leve(?! (?:i|pa|med|uten))|skade meg selv`,
  tr: String.raw`intihar(?:i|a|im|imi)?|kendimi oldur\w+|(?<!\w[dt][ae] )yasamak istemiyorum|olmek istiyorum|canima kiy\w+|kendime zarar ver\w+`,
  ro: String.raw`sinucid\w*|sinucig\w*|sa ma omor|ma omor|nu (?:mai )?vreau sa (?:mai )?traiesc(?! (?:in|la|cu|fara))|vreau sa mor(?! de)|(?:imi|sa-mi) iau viata`,
  hi: String.raw`(?:jeena|jina) (?:nahin?) chaht[aei]|nahin? jeena|marna chaht[aei]|khud ?kushi|aatma?hatya|khud ?ko (?:maar|khatam)`,
};

/** The same in other scripts, folded as well: й is и there, ё is е, and a hamza is gone. */
const THREATS_IN_OTHER_SCRIPTS: PhraseTable = {
  ru: String.raw`(?:тебя|вас|его|ее|всех) (?:убью|зарежу|застрелю|прикончу|изобью)|(?:убью|зарежу|застрелю|прикончу|изобью) (?:тебя|вас|его|ее|всех)|знаю,? где (?:ты|вы) (?:живешь|живете|работаешь|работаете)|(?:тебе|вам) (?:конец|не жить)|сожгу (?:ваш|твои) (?:магазин|офис|дом|склад)`,
  uk: String.raw`(?:тебе|вас) (?:[ву]б'?ю|заріжу|застрелю)|(?:[ву]б'?ю|заріжу|застрелю) (?:тебе|вас)|знаю,? де (?:ти|ви) (?:живеш|живете|працюєш|працюєте)`,
  ar: String.raw`(?:س|ح|راح |رح )?(?:اقتل|اذبح)(?:ك|كم|كن)|(?:سا|حا|راح ا|رح ا)ضرب(?:ك|كم)|اعرف (?:اين|وين|فين) (?:تسكن|تعيش|تعمل|تسكنون|ساكن|بيتك)`,
};
const SELF_HARM_IN_OTHER_SCRIPTS: PhraseTable = {
  ru: String.raw`не хочу (?:больше )?жить(?! (?:в|на|с|со|тут|здесь|так|без) )|хочу умереть(?! от)|самоубииств[а-я]*|суицид[а-я]*|покончить с собои|покончу с собои|(?:убить|убью) себя|наложить на себя руки`,
  uk: String.raw`не хочу (?:більше )?жити(?! (?:в|у|на|з|тут|так|без) )|хочу (?:померти|вмерти)(?! від)|самогубств[а-яіє]*|накласти на себе руки|(?:вбити|вб'?ю) себе`,
  ar: String.raw`(?:ب|في )?(?:الانتحار|انتحار)|(?:سا)?انتحر|(?:لا|ما) (?:اريد|ابي|ابغي|ابغى|بدي|عايز|عاوز) (?:ان )?(?:اعيش|الحياة)(?! في)|(?:اريد|ابي|ابغى|بدي|عايز) (?:ان )?(?:اموت|الموت)(?! (?:من|في))|اقتل نفسي|(?:انهي|انهاء) حياتي`,
};

const THREAT_PHRASES = [
  compilePhrases(THREATS),
  compileForOtherScripts(THREATS_IN_OTHER_SCRIPTS),
  compilePhrases(THREATS_TO_PLACES),
  compileForOtherScripts(THREATS_TO_PLACES_IN_OTHER_SCRIPTS),
];
const SELF_HARM_PHRASES = [compilePhrases(SELF_HARM), compileForOtherScripts(SELF_HARM_IN_OTHER_SCRIPTS)];

/** Whole words by what Unicode calls a letter: `\b` knows Latin ones only. */
function compileForOtherScripts(table: PhraseTable): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${Object.values(table).join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** A denial or a quotation right before the words: "I'd never hurt you". */
const DENIED =
  /\b(?:never|not|don't|didn't|won't|wouldn't|nicht|nie|jamais|nunca|mai|afraid|worried|worry|fear)\s*(?:to |want to |going to |gonna )?$/;

/** The words that threaten somebody, or null. Threats of law suits, reviews or complaints are none. */
export function findThreat(folded: string, original: string): string | null {
  return undenied(THREAT_PHRASES, folded, original);
}

/** The words that tell of danger to the writer's own life, or null. */
export function findSelfHarm(folded: string, original: string): string | null {
  return undenied(SELF_HARM_PHRASES, folded, original);
}

function undenied(expressions: readonly RegExp[], folded: string, original: string): string | null {
  for (const expression of expressions) {
    const match = findPhrase(expression, folded, original);
    if (match !== null && !DENIED.test(folded.slice(Math.max(0, match.index - 30), match.index))) return match.text.trim();
  }
  return null;
}
