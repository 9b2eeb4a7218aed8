import { memoOfText } from '../support/memo-of-text.js';
import { isSlip } from './words.js';

/**
 * Words of a question that say nothing about its subject, per language, folded. `function` words are dropped; `weak` words
 * (asking, wanting, being polite, filler) count little. Kept per language: `car` is French for "because".
 */
interface StopList {
  readonly function: string;
  readonly weak: string;
  /** Function words as people type them on a phone. They tell no language: `is` and `net` are words of others as well. */
  readonly chat?: string;
}

const LISTS: Readonly<Record<string, StopList>> = {
  en: {
    function:
      'thru till til there a an the and or but because cause if then so of to in on at by for from with about as into over under up down out off is are was were be been being am do does did done doing ' +
      'have has had having can could will would shall should may might must i me my mine you your yours he him his she her it its we us our ours they them their this that ' +
      'these those there here what which who whom whose when where why how not no nor any some all both each every more most much many very too just also than im ive id ill ' +
      'youre youve dont doesnt isnt arent cant cannot wont shouldnt hasnt havent wasnt werent couldnt wouldnt didnt whats wheres hows whens theres thats lets ok okay yes yeah yep pls plz u ur r dose til till until per via vs whether although while',
    weak:
      'wk wks hr hrs yr yrs mins days hours weeks months years hi hello hey dear please thanks thank want wants wanted wanna need needs needed like know tell say says ask asking asked wonder wondering question questions help info ' +
      'information get gets got getting give gives offer offers offered provide provides sell sells go going come make makes take takes look looking see let ' +
      'possible currently now still already really actually exactly normally usually maybe perhaps quick quickly guys folks someone anyone anything something everything ' +
      'thing things stuff way long often soon far big good best great sure able happen happens happened work works thinking think interested use using today tomorrow ' +
      'day time times kind type sort product products item items option options day else other another one ones company business website site online people friend wife husband ' +
      'if buy buying bought purchase purchased purchasing bit little lot different new local regular does different detail details total roughly approximately around ' +
      'problem problems issue issues trouble fine round date dates whether besides instead certain specific planning considering details exactly sometime anyhow apiece goes went runs run running fit fits stay stays done happens does find finds found bring brings carry carries count counts mean means meant show shows start starts please feel might somewhere anywhere whole entire ' +
      'name names called policy policies rule rules later soon then well back again yet ever always never only own idea wish hope hoping trying try tried put keep first last next week month year per person customer customers here',
    chat: 'hiya heya hya im ima gonna wanna gotta lemme thx tho tbh btw asap lol w n abt cuz cos bc idk rly kinda fyi hav wld cld shld yall ty',
  },
  de: {
    function:
      'ichs mans wirs ihrs unsern unserem unseren unserer unserm unsre unsres eurem euren eurer eures gibts dafur dazu davon damit daran ware waren wurde der die das den dem des ein eine einen einem einer eines und oder aber wenn dann so von zu zum zur in im an am auf bei beim fur aus mit nach uber unter vor hinter ' +
      'durch um als ist sind war waren sei bin bist seid habe hast hat haben hatte hatten kann kannst konnen konnt konnte konnten wird werden wurde wurden wurdet soll sollte muss mussen ' +
      'darf durfen mag mochte mochten habt hattet haetten kriege kriegt ich mich mir mein meine meinen meiner meinem du dich dir dein deine er ihn ihm sein seine sie ihr ihre ihnen ihrem ihren ihrer es wir uns unser unsere euch euer eure eurem ' +
      'dieser diese dieses diesen diesem dort hier was welche welcher welches welchen wer wen wem wessen wann wo wohin woher warum wieso wie nicht kein keine keinen nein ja auch noch nur sehr zu ' +
      'man sich dass ob denn doch mal da ab bis per via furs ans ins ums vors aufs furn beim zum eigentlich uberhaupt etwa',
    weak:
      'tage tagen wochen monate monaten monats jahre jahren stunden hallo hi guten tag morgen abend liebe danke bitte will wollen wollte brauche brauchen gerne gern wissen sagen fragen frage fragen hilfe info infos information informationen ' +
      'problem probleme klappt klappen datum spatestens terminlich bekommen bekomme bekommt erhalte erhalt erhalten fahrt fahren fahre braucht brauchen geben gibt gebt anbieten bietet bieten verkauft verkaufen gehen geht kommen kommt machen macht lange schnell moglich aktuell gerade schon wirklich genau normalerweise ' +
      'vielleicht jemand etwas alles sache weise oft bald gut heute zeit art produkt produkte artikel firma unternehmen webseite online kaufen kaufe gekauft leute freund frau mann neu neue neuen ' +
      'viel viele hoch mehr wieder spater einfach mal  immer nie eigene woche monat jahr kunde kunden',
    chat: 'pro vom is net ned nit ne nen nem ner hab habs gehts isses eh halt evtl durchs lg mfg vlt hey vllt iwie nix wg ggf zb bzw sry',
  },
  fr: {
    function:
      'pourrait pourrions pourraient devrais serait seront soit autre autres meme memes depuis quelques aucun aucune ici cela ceux celle celui donc pendant lequel laquelle le la les l un une des du de d et ou mais si alors a au aux en dans sur chez par pour avec sans sous vers est sont etait etaient etre suis es sommes etes ai as avons avez ont ' +
      'avait puis peut peux pouvez pouvons peuvent pourrais pourriez faut doit dois je j me m mon ma mes tu te t toi ton ta tes il elle on se s son sa ses nous notre nos vous votre vos ils elles leur leurs ' +
      'ce cet cette ces c ca cela y qui que qu quoi quel quelle quels quelles quand ou comment pourquoi combien ne n pas non oui aussi tres trop est-ce donc',
    weak:
      'interesse interessee savez sait beaucoup peu tous toutes mieux fois pardon excusez jours semaines mois heure heures probleme soucis bonjour bonsoir salut svp plait merci veux voudrais voulais souhaite souhaiterais besoin aimerais savoir dire demander question questions aide info infos information informations ' +
      'avoir obtenir donner proposez propose offrez vendez vendre aller faire faites fait possible actuellement maintenant deja vraiment exactement normalement peut-etre quelqu quelquun chose tout ' +
      'temps type sorte produit produits article articles option options entreprise site ligne acheter achete jour aujourd hui aujourdhui demain nouveau nouvelle bien bon toujours jamais semaine mois client',
    chat: 'bjr bsr slt coucou plus jai cest jsuis jsais jvoudrais jaimerais stp mdr bcp pr ya ds tt qd pk pq ns tjs pck koi cc',
  },
  es: {
    function:
      'podeis podriais podriamos podrias debeis debemos deberia tendria seria seran fue esto aquello aqui ahi alli otro otra otros otras algun alguna algunos algunas mismo misma durante mientras tengo tiene tienen teneis tenemos tenia sois vais voy va van q vosotras unas tan hasta vuestros vuestras nuestros nuestras ellos ellas el la los las un una unos unas lo y o u pero si entonces de del a al en por para con sin sobre entre hasta desde es son era eran ser soy eres somos estoy esta estan estais he has ha hemos han hay ' +
      'habia puede puedo puedes pueden podemos podria podrian debe debo yo me mi mis tu te ti tus el ella se su sus nos nosotros nuestro nuestra os vosotros vuestro vuestra ustedes usted le les ' +
      'este estos estas ese esa esos esas eso que quien cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas porque no ni tambien mas muy ya',
    weak:
      'buen oye gente duda dudas interesa interesado interesada mirar mirando dime decidme decirme sabeis sabes sabe haces hago mucho mucha muchos muchas poco poca todos todas toda mejor vez luego perdona perdon disculpa disculpe meses semanas hora horas pone poner poneis problema hola buenos buenas dias tardes noches favor gracias quiero quisiera queria necesito gustaria saber decir preguntar pregunta preguntas ayuda info informacion tener tienen teneis tiene ' +
      'obtener dar ofrecen ofrece venden vende vender ir hacer hace posible actualmente ahora todavia realmente exactamente normalmente quizas alguien algo todo tiempo tipo producto productos ' +
      'articulo articulos opcion empresa web sitio linea comprar compre dia hoy manana nuevo nueva bien bueno siempre nunca semana mes cliente',
    chat: 'xq pq porfa porfis tb tmb q k x xfa porfi',
  },
  it: {
    function:
      'potrebbe potremmo potreste dovrei dovrebbe vorremmo sarebbe fosse qui altro altra altri altre alcuni alcune stesso stessa durante mentre cui suoi sue state stiamo hanno loro dello c allo ero erano ne il lo la i gli le l un uno una e ed o ma se allora di del dello della dei degli delle d a ad al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra senza ' +
      'e sono era erano essere sei siamo siete ho hai ha abbiamo avete hanno c ce puo posso puoi possono potete possiamo potrei deve devo io mi me mio mia miei tu ti te tuo tua lui lei si suo sua noi ci ' +
      'nostro nostra voi vi vostro vostra vostri vostre loro questo questa questi queste quello quella che chi cosa qual quale quali quando dove come quanto quanta quanti quante perche non no anche piu molto gia',
    weak:
      'interessa interessato interessata guardare sapete sa vuole volete molta molti molte poco tutti tutte meglio volta poi scusa scusate scusi giorni settimane mesi ora ore problema ciao buongiorno buonasera salve favore grazie voglio vorrei volevo bisogno piacerebbe sapere dire chiedere domanda domande aiuto info informazioni informazione avere ottenere dare offrite offre ' +
      'vendete vende vendere andare fare fate fa possibile attualmente adesso ora ancora davvero esattamente normalmente forse qualcuno qualcosa tutto tempo tipo prodotto prodotti articolo articoli ' +
      'opzione azienda sito online comprare acquistare giorno oggi domani nuovo nuova bene buono sempre mai settimana mese cliente',
    chat: 'xche xke cmq nn qnt qnd ke x grz',
  },
  nl: {
    function:
      'dus sinds tijdens zelfde andere vanaf tot de het een en of maar als dan van aan in op te ten ter bij voor met naar uit over onder door om tot per is zijn was waren ben bent wordt worden heeft heb hebt hebben had hadden kan kunnen kunt kon ' +
      'mag mogen moet moeten zal zullen zou zouden ik mij me mijn jij je jou jouw jullie u uw hij hem zij ze haar wij we ons onze hun hen dit dat deze die daar hier er wat welke welk wie waar wanneer hoe ' +
      'waarom hoeveel niet geen nee ja ook nog zeer heel zo al wel toch',
    weak:
      'hey even sorry dagen weken maanden laat tijd probleem zon gelukt lukt zit zitten datum terecht uiterlijk hallo hoi goedemorgen goedemiddag goedenavond dag dank bedankt alsjeblieft graag wil willen wilt nodig weten zeggen vragen vraag hulp info informatie krijgen krijg geven geeft bieden biedt verkopen ' +
      'verkoopt gaan gaat komen komt maken maakt lang snel mogelijk nu echt precies normaal misschien iemand iets alles zaak vaak goed vandaag morgen tijd soort product producten artikel bedrijf website online ' +
      'kopen koop nieuw nieuwe veel meer weer altijd nooit eigen week maand jaar klant',
    chat: 'ff aub gr mss idd iig wss mvg ipv ajb',
  },
  pt: {
    function:
      'podia podiam poderiam devem devemos seria foi isto aquilo ali outro outra outros outras algum alguma alguns algumas mesmo mesma durante enquanto vossa vosso vossos vossas pelos pelas neste nesta nesse nessa deste desta desse dessa num numa nuns numas ai la ca aqui pra pro das temos tenho tem teem tinha nossos nossas dele dela deles o a os as um uma uns umas e ou mas se entao de do da dos das a ao aos em no na nos nas por pelo pela para pra com sem sobre entre ate desde e sao era eram ser sou somos estou esta estao ha tem ' +
      'pode posso podem podemos poderia deve devo eu me meu minha meus minhas tu te teu tua voce voces ele ela seu sua seus suas nos nosso nossa lhe eles elas este esta estes estas esse essa isso aquele ' +
      'que quem qual quais quando onde como quanto quanta quantos quantas porque nao sim tambem mais muito ja',
    weak:
      'interessa interessado interessada sabem sabe faco muita muitos muitas pouco todos todas melhor vez desculpe desculpa boas dias semanas meses hora horas problema ola oi bom boa dia tarde noite favor obrigado obrigada quero queria gostaria preciso saber dizer perguntar pergunta perguntas ajuda info informacao informacoes ter tenho temos obter dar oferecem ' +
      'oferece vendem vende vender ir fazer fazem faz possivel atualmente agora ainda realmente exatamente normalmente talvez alguem algo tudo tempo tipo produto produtos artigo artigos opcao empresa ' +
      'site online comprar comprei hoje amanha novo nova bem sempre nunca semana mes cliente',
    chat: 'pq vc vcs tb tbm hj td mto obg pfv blz n',
  },
};

const functionWords = new Map<string, ReadonlySet<string>>();
const weakWords = new Map<string, ReadonlySet<string>>();
const chatWords = new Map<string, ReadonlySet<string>>();
for (const [language, list] of Object.entries(LISTS)) {
  functionWords.set(language, new Set(list.function.split(/\s+/)));
  weakWords.set(language, new Set(list.weak.split(/\s+/)));
  chatWords.set(language, new Set(list.chat?.split(/\s+/)));
}
const NONE: ReadonlySet<string> = new Set();
const LANGUAGES = [...functionWords.keys()];
/** Of each language, by its place; counted anew for every text. */
const counts = new Uint32Array(LANGUAGES.length);
const NOBODY: readonly number[] = [];
/** The languages in which a word is a function word, by their places. */
const speakersOf = new Map<string, number[]>();
LANGUAGES.forEach((language, place) => {
  for (const word of functionWords.get(language) ?? NONE) speakersOf.set(word, [...(speakersOf.get(word) ?? NOBODY), place]);
});

export function isFunctionWord(folded: string, language: string): boolean {
  return (functionWords.get(language) ?? NONE).has(folded) || (chatWords.get(language) ?? NONE).has(folded);
}

export function isWeakWord(folded: string, language: string): boolean {
  return (weakWords.get(language) ?? NONE).has(folded);
}

/** The language whose function words occur most; `hint` wins a tie, English where nothing speaks for another. */
export function guessLanguage(folded: readonly string[], hint = 'en'): string {
  const preferred = functionWords.has(hint) ? hint : 'en';
  counts.fill(0);
  for (const word of folded) for (const place of speakersOf.get(word) ?? NOBODY) (counts[place] as number) += 1;
  let best = preferred;
  let most = counts[LANGUAGES.indexOf(preferred)] ?? 0;
  for (let place = 0; place < LANGUAGES.length; place += 1) {
    const count = counts[place] as number;
    if (count > most) {
      most = count;
      best = LANGUAGES[place] as string;
    }
  }
  return best;
}

export function functionWordCount(folded: readonly string[], language: string): number {
  const words = functionWords.get(language) ?? NONE;
  let count = 0;
  for (const word of folded) if (words.has(word)) count += 1;
  return count;
}

export function knowsLanguage(language: string): boolean {
  return functionWords.has(language);
}

/** Whether a word that nothing knows is a little word with a slip: `hapens`. */
export function isSlipOfLittleWord(folded: string, language: string): boolean {
  return folded.length >= 5 && knownSlips(`${language} ${folded}`);
}

/** Of a language, a blank and a word. */
const knownSlips = memoOfText((marked) => {
  const language = marked.slice(0, marked.indexOf(' '));
  const folded = marked.slice(language.length + 1);
  for (const words of [functionWords.get(language), weakWords.get(language)])
    for (const word of words ?? NONE) if (word.length >= 5 && isSlip(folded, word)) return true;
  return false;
});
