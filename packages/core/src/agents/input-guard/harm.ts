import { compilePhrases, findPhrase, type PhraseTable } from '../understanding/fold.js';

/** Announced violence against the reader, staff or a place, per language, folded. */
const THREATS: PhraseTable = {
  en: String.raw`(?:i(?:'ll| will| am going to|'m going to|'m gonna| gonna|'m coming to| swear i(?:'ll| will))|we(?:'ll| will|'re going to| are going to|'re coming to)|i want to|someone (?:should|will)|going to) (?:fucking |personally |come (?:and|over and|there and|down there and) |find (?:you|out where you live) and |burn |)(?:kill (?:you|your|him|her|them|all of you|everyone|u\b)|murder (?:you|your|him|her|them)|hurt (?:you|your|him|her|them)|beat (?:you|the (?:shit|crap|hell) out of|your|him|her) ?(?:up)?|stab (?:you|him|her)|shoot (?:you|up|him|her|everyone)|strangle (?:you|him|her)|punch (?:you|him|her)|smash your (?:face|head|shop|store|windows?|office)|break your (?:legs|neck|face|bones|windows?)|burn (?:down )?(?:your|the|you)(?: \w+)?(?: down)?|bomb (?:your|the|you)|blow up (?:your|the)|attack (?:you|your (?:office|store|staff|shop))|slit your|hunt you down|make you (?:suffer|bleed)|destroy your (?:shop|store|office|house|family))|you(?:'re| are) (?:all )?(?:dead|going to die|gonna die)(?: meat)?(?! (?:right|wrong|on|to me))|(?:you(?:'ll| will)) (?:die|pay with your|be sorry you were born|bleed|regret being born)|i know where you (?:live|work)|watch your back|(?:i(?:'ll| will| have)|there(?:'s| is)) (?:bring |a |plant )+(?:gun|bomb|knife)(?! (?:bath|lamp|case))|bring(?:ing)? (?:a|my) (?:gun|knife|bat) to (?:your|the)|(?:burn|shoot|blow) (?:it|the place|your \w+) (?:down|up)|die,? you|hope (?:you|your family) (?:all )?dies?`,
  de: String.raw`(?:ich|wir) (?:werde|werden|bring|bringe|bringen|mache|machen|komme und|stech|steche|erschiess|erschiesse|schlag|schlage|verprugle|zunde|zunden)[\w ]{0,30} (?:um(?:bringen)?|toten|ab(?:stechen)?|fertig|kaputt|verprugeln|zusammenschlagen|erschiessen|anzunden|in die luft|tot)(?! mich)|ich weiss,? wo (?:du|sie|ihr) (?:wohn|arbeit)\w*|du bist tot|ihr seid tot|pass(?:t)? auf deinen rucken|ich (?:stech|mach|bring|hau) (?:dich|euch|sie) (?:ab|fertig|um|tot|kaputt)`,
  fr: String.raw`je (?:vais|viens) (?:te|vous|le|la|les)? ?(?:tuer|buter|frapper|egorger|casser la gueule|faire la peau|retrouver et|cogner|bruler|defoncer)|je sais ou (?:tu|vous) (?:habites?|habitez|travailles?)|(?:tu es|vous etes|t'es) morte?s?\b|tu vas (?:mourir|crever)|vous allez (?:mourir|crever)`,
  es: String.raw`(?:te|los|le|les|os) (?:voy a|vamos a) (?:matar|golpear|pegar|romper|quemar|apunalar|reventar|destrozar)|voy a (?:mataros|matarte|matarlos|matarle|golpearte|quemar (?:tu|su|la)|buscarte y)|se donde (?:vives|viven|trabajas)|estas? muert[oa]s?\b|vas a morir`,
  it: String.raw`(?:ti|vi|lo|la) (?:ammazzo|uccido|uccidero|ammazzero|spacco|picchio|faccio (?:fuori|male)|brucio)|so dove (?:abiti|vivi|lavori|abitate)|sei morto|siete morti|vengo li e`,
  pt: String.raw`vou (?:te |vos |lhe |os )?(?:matar|mata-l[oa]s?|bater|quebrar (?:a )?sua|esfaquear|queimar (?:a |o )?(?:sua?|seu)|acabar com (?:voce|vc|tua vida|sua vida))(?! (?:a saudade|a fome|a sede|o tempo))|sei onde (?:voce|vc|tu) (?:mora|trabalha|vive)|voce (?:esta|ta) mort[oa]|voce vai morrer`,
};

/** Danger to the writer's own life, per language, folded. */
const SELF_HARM: PhraseTable = {
  en: String.raw`kill(?:ing)? (?:myself|my self)|suicid(?:e|al)|end(?:ing)? (?:my (?:own )?life|it all)|take my (?:own )?life|(?:want|wanna|going|ready|like|rather|prefer) (?:to )?(?:just )?die(?! (?:of|from|for|laughing|hard|trying|in|on the|with))|don'?t (?:want|wanna|feel like) (?:to )?(?:live|be alive|exist|wake up|be here)(?: any ?more)?(?! (?:in|at|on|with|near|here|there))|no (?:reason|point|will) (?:to|in|for) (?:live|living|life|go(?:ing)? on)|better off (?:dead|without me)|(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:myself)(?! (?:on|with|while|when|opening|using|shaving|off))|self.?harm(?:ing)?|wish i (?:was|were) (?:dead|never born)|can(?:'t|not) go on (?:any ?more|living|like this)|overdos(?:e|ing) on|jump (?:off|from) (?:a|the) (?:bridge|building|roof)|hang(?:ing)? myself`,
  de: String.raw`(?:mich|mir) (?:selbst )?(?:umbringen|umzubringen|das leben nehmen|toten|etwas antun|was antun|ritzen)|bring(?:e)? mich um|suizid\w*|selbstmord\w*|will (?:nicht mehr leben|sterben)|mochte (?:nicht mehr leben|sterben)|nicht mehr leben|meinem leben ein ende|lebensmude|selbstverletz\w*`,
  fr: String.raw`me (?:suicider|tuer|foutre en l'air|faire du mal)|(?:mettre )?fin a (?:mes jours|ma vie)|suicid(?:e|aire)|(?:envie|veux|voudrais) (?:de )?mourir(?! de rire)|plus envie de vivre|ne veux plus vivre`,
  es: String.raw`suicid(?:arme|io|a)|matarme|quitarme la vida|(?:quiero|prefiero|ganas de) morir(?:me)?(?! de risa)|no quiero (?:seguir )?vivi(?:r|endo)(?: mas)?|acabar con mi vida|hacerme dano|autolesi\w+`,
  it: String.raw`suicid(?:armi|io|a)|uccidermi|ammazzarmi|togliermi la vida|(?:voglio|vorrei) morire(?! dal)|non voglio (?:piu )?vivere|farla finita|farmi del male|autolesionismo`,
  pt: String.raw`suicid(?:ar|io|a)|me matar|tirar (?:a )?minha (?:propria )?vida|(?:quero|vontade de|queria) morrer(?! de rir)|nao (?:quero|aguento) mais viver|acabar com (?:a )?minha vida|me (?:machucar|cortar) de proposito|automutil\w+`,
};

const THREAT_PHRASES = compilePhrases(THREATS);
const SELF_HARM_PHRASES = compilePhrases(SELF_HARM);

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

function undenied(phrases: RegExp, folded: string, original: string): string | null {
  const match = findPhrase(phrases, folded, original);
  return match === null || DENIED.test(folded.slice(Math.max(0, match.index - 30), match.index)) ? null : match.text.trim();
}
