import { fold } from '../understanding/fold.js';
import { createWordValues, type WordValues } from './word-values.js';

/**
 * A compact sentiment lexicon of our own, in eight languages (Hindi in Latin letters): what customers write about goods and service. Words are folded
 * (understanding/fold.ts); `*` stands for any ending. Strength: 3 strong, 2 clear, 1 slight.
 */
interface Words {
  readonly positive3: string;
  readonly positive2: string;
  readonly positive1: string;
  readonly negative1: string;
  readonly negative2: string;
  readonly negative3: string;
}

const LEXICON: Readonly<Record<string, Words>> = {
  en: {
    positive3: `amazing* awesome* fantastic* excellent* outstanding* brilliant* superb* wonderful* perfect perfection perfectly love loved loves loving adore* incredible*
      magnificent exceptional* phenomenal flawless* thrilled delighted* ecstatic best stellar marvelous marvellous spectacular gorgeous stunning`,
    positive2: `great happy glad good nice beautiful* pleased impressed impressive satisf* enjoy* excited exciting thankful grateful thanks thank thx appreciate* helpful
      friendly reliable* recommend* cool fun lovely sweet win winner winning wins proud celebrat* congrat* smooth smoothly easy efficient professional kind polite charming
      favorite favourite yay bless* welcome haha* lol hilarious smile* smiling laugh* fresh delicious tasty comfortable cute quick fast successful* success`,
    positive1: `fine ok okay decent works worked working better improved improvement solved fixed resolved like liked likes interested interesting hope hopefully fair safe
      clean useful pretty clear please yes sure well right correct fans fan luck lucky able free top wow`,
    negative1: `slow* late delay* wait waiting waited wrong miss missed missing issue* problem* error* bug bugs confus* unclear expensive difficult hard unable cancel* refund* return
      complicated lost lose losing loses fail* broke broken damag* defect* faulty dirty empty cold tired bored boring sorry unfortunately concern* worried worry worries afraid
      scared cheap old noisy weak poor poorly lack lacking lacks stuck crash* doubt sad unsure no hurt* sick pain* blame* against cry crying crazy`,
    negative2: `bad badly disappoint* annoy* frustrat* upset angry mad unhappy unacceptable useless ridiculous rude* ignor* complain* complaint* unprofessional dissatisf* unreliable
      incompeten* dishonest misleading mislead* lie lied lies lying liar* cheat* fake stupid dumb ugly suck sucks sucked hate hated hates hating crap* joke mess nightmare waste* wasting
      overpriced overcharg* hack* unauthori* emergency blocked stolen steal* threat* regret* fed mistake* fault dislike* lame wtf ruin* shame* shameful damn hell idiot* dead die dying kill* attack* war evil worse unfair`,
    negative3: `terrible* horrible* horrid awful* worst disgust* atrocious appalling abysmal dreadful* outrage* furious disgrace* scam* fraud* pathetic garbage rubbish trash* hateful
      despicable shit* fuck* bullshit bitch* asshole* bastard* unbearable livid rip-off ripoff ripped enraged vile murder* terror* racist* disaster*`,
  },
  de: {
    positive3: `fantastisch* hervorragend* ausgezeichnet* perfekt* genial* grossartig* wunderbar* begeister* liebe lieben spitze* klasse super* traumhaft* top einwandfrei* beste besten bester bestes sensationell*
      geil geile geiler geiles geilste mega hammer bombe wahnsinn* liebling* verliebt herrlich* umwerfend* phanomenal* schonste schonster schonsten unvergesslich*`,
    positive2: `toll* gut gute guter gutes guten gern gerne schon schone* freundlich* zufrieden* freue freuen freut froh danke dank dankbar hilfreich* zuverlassig* empfehl* schnell* nett* lob prima
      angenehm* gluckwunsch* glucklich* geil* lecker* kompetent* gelungen* spass lach* haha* stolz*
      gluck glucks* lustig* witzig* freude freu stolz spannend* cool cooles cooler hahaha gewonnen gewinnt gewinn* sieg* lacheln lachen lache suss* suß* spannende
      gemutlich* glueckwunsch* begluckwunsch* erfolg* gefallt mag genieß* geniess* danke* sympathisch* liebevoll* beeindruck* hoffnung* wunsche`,
    positive1: `ok okay passt funktioniert geklappt besser hubsch* sauber* interess* geloste* gelost hoffe hoffentlich bitte klar richtig einfach gunstig* sicher* ja fair*
      interessant* richtig* endlich ruhig* frisch* hilft helfen`,
    negative1: `problem* fehler* leider langsam* spat verspat* warte warten wartet verzoger* falsch* fehlt fehlend* teuer* schwierig* kompliziert* kaputt* defekt* beschadigt* verloren storn* kundig*
      unklar* sorge* angst traurig* mude* schade nicht kalt* schmutz* retoure* reklam* nervt nervig* alt* krank* verlier* streit*
      mude langweilig* allein einsam schwer* angst* sorgen verpasst stress* regen kopfschmerzen schmerz* weh kalt verliert zweifel* seltsam* komisch*`,
    negative2: `schlecht* schlimm* enttausch* arger* verarger* nerv* sauer wutend* unzufrieden* unfreundlich* unverschamt* frech* beschwer* inkompetent* unprofessionell* unzuverlassig* dumm* blod*
      lacherlich* peinlich* mies* luge* lugen gelogen falschung* nutzlos* unbrauchbar* zumutung* hass* hasse unmoglich* idiot* gestohlen gehackt* unbefugt* versag* krieg* tot* mull mist quatsch
      wut genervt dumme bescheuert* bloede* doof* lugt luge lugner* krise* terror* tot tote toter toten gestorben starb sterben verletzt* gewalt* angriff* drohung*
      anschlag* weinen weine heul* unfall* opfer* kritik* gefahr* gefahrlich* verbot* unfair* scheiter* schuld`,
    negative3: `schrecklich* furchtbar* katastroph* grauenhaft* entsetzlich* betrug* betruger* abzocke* skandal* ekel* widerlich* scheiss* scheiß* saftladen frechheit unverschamtheit arschl* unertraglich* verarsch* schlechteste* mord*
      kacke kack* fick* arsch* abscheulich* verdammt* dreck* furchterlich* verbrech* nazi*`,
  },
  fr: {
    positive3: `excellent* fantastique* parfait* genial* magnifique* incroyable* merveilleu* superbe* adore* exceptionnel* formidable* top meilleur* sublime*
      extraordinaire* merveill* splendide* amour* kiffe* ravie ravi felicitation* hate`,
    positive2: `bon bonne bons bonnes bien content* heureu* ravi* satisfait* merci super aime* aimable* gentil* sympa* rapide* efficace* recommande* bravo felicit* agreable* plaisir* beau belle* cool utile* joli* fier* haha* mdr
      bonheur joie joyeu* sourire* belle beaux belles jolie* mignon* drole* ptdr lol hahaha chouette gagne* gagner victoire* reussite fier fiere fiers aime aimer
      aimes bisou* magique* courage* espoir interessant* passion* fete* hahah rigol* marrant* delici*`,
    positive1: `ok mieux marche fonctionne correct* simple* facile* interess* espere* d'accord clair* propre* chance* oui sur reussi*
      calme* espere`,
    negative1: `probleme* erreur* lent* retard* attend* faux mauvaise manque* casse* abime* cher chere difficile* complique* perdu* annul* rembours* inquiet* peur triste* dommage helas panne* defectueu* fatigu* malade* froid* sale* pas rien
      fatigue* seul* seule ennui* dommage* dure peur* pluie stress* perd perdre tard mal faible*`,
    negative2: `mauvais* decu* decev* deception* enerve* agac* colere fache* mecontent* inacceptable* inadmissible* ridicule* honte* honteu* nul nulle incompetent* impoli* menteu* mensonge* inutile* plainte* deteste* stupide* grave marre penible* lamentable* pirat* idiot* mort guerre* triche*
      tristesse enervant* saoule* relou* chiant* hais morts morte mourir tue tuer tues attentat* terroris* victime* crise* scandal* menteur* mentir nuls moche*
      bete* debile* pleure* pleurer larmes echec* accident* violence* violent* douleur* souffr* blesse* raciste* pauvre* danger* menace* fausse`,
    negative3: `horrible* affreu* terrible* catastroph* scandale* scandaleu* arnaque* escroc* degout* pire* execrable* furieu* merde* putain connard* insupportable* vol voleur* voles
      ptn connasse* salope* encule* pute* degueulasse* haine* honteux atroce* crever crime* massacre* fdp`,
  },
  es: {
    positive3: `excelente* fantastic* perfect* increible* maravillos* genial* espectacular* encant* adoro extraordinari* mejor mejores fenomenal* estupend* impecable* amo
      encanta* encanto adoro* maravill* precios* fabulos* amor* felicidades espectaculares impresionante* brillante*`,
    positive2: `buen buena bueno buenas buenos bien content* feliz felices gracias satisfech* amable* rapid* recomiend* recomend* agradec* alegr* bonit* lind* hermos* gust* util utiles guap* facil* eficient* felici* agradable* jaja* simpatic* orgullos* ganar gana disfrut* chever* padre
      felicidad* sonrisa* sonreir gusta gustan gusto divertid* guay mola jajaja orgullo ganamos ganado ganador* victoria* triunf* campeon* emocionad* emocion*
      ilusion* abrazo* beso* besos querid* rico rica delicios* paz risa* fiesta* enhorabuena interesante* amistad* tierno* dulce*`,
    positive1: `ok vale funciona mejora* solucion* resuelt* interes* espero claro limpi* correct* suerte si segur* exito*
      ojala util* mejorar tranquil* descans* ayuda*`,
    negative1: `problema* error* lent* retras* esperando equivocad* falta* rot* danad* car caro cara caros dificil* complicad* perdid* cancel* devol* reembols* preocup* miedo triste* lastima lamentable* desafortunad* averi* defectuos* sucio* fri* cansad* enferm* no nunca nada
      cansancio aburrid* aburre extrano frio miedo* estres* sueno lluvia perder perdio pierde falta faltan dolor* duele* lento*`,
    negative2: `mal mala malo malas malos decepcion* enfad* enoj* molest* frustr* insatisfech* inaceptable* ridicul* verguenza vergonzos* grosser* maleducad* incompeten* mentir* mentiros* inutil* queja* odio odia* estupid* harto harta desastre* fatal abuso* asco hacke* robo robar* robaron idiota* guerra* muert* llor*
      tristeza* odia odiar enojad* rabia coraje peor peores feo fea feos murio morir matar crisis corrup* mentira* robo* roban fracas* verguenza* injust* tont*
      imbecil* culpa* victima* violen* accidente* ataque* terror* grave* pobre* decepc* hartos sufr* golpe* sangre amenaz*`,
    negative3: `horrible* terrible* pesim* peor* asqueros* estafa* fraude* espantos* indignante* furios* mierda* puta putos intolerable* catastrof* ladron*
      puto asco* joder jodid* horror* cabron* hijueputa gilipollas maldit* chinga* pendej* basura* repugn* asesin* cagada* carajo malditos`,
  },
  it: {
    positive3: `eccellent* fantastic* perfett* incredibil* meraviglios* ottim* adoro stupend* eccezional* magnific* splendid* miglior* bravissim* bellissim* amo
      amore* meravigli* favolos* spettacol* geniale grandissim* fantastica complimenti bellezza strepitos*`,
    positive2: `bene buon buona buono buoni bello bella belli belle content* felice felici grazie soddisfatt* gentil* cortes* velo* rapid* consigl* piac* brav* utile utili simpatic* efficient* compliment* facile* auguri ahah* haha* fier* vinc*
      felic* gioia allegr* sorris* ridere rido ahaha* ahahah* carin* dolce* piace piacciono piaciuto vince vinto vincere vittoria* success* orgoglios* speranza*
      buongiorno divert* bacio baci abbracci* tesoro* fortun* emozion* entusias* interessant* passione figata figo forza evviva* amic* pace libert* rispett* onest*`,
    positive1: `ok funziona meglio risolt* interess* spero chiaro pulit* corrett* fortuna* si sicur* volentieri giusto
      giusta utile* facil* tranquill* aiut* sereno`,
    negative1: `problem* errore errori lent* ritard* aspett* sbagliat* manca* rott* dannegg* car caro cara difficil* complicat* pers* annull* rimbors* preoccup* paura triste* purtroppo guast* difettos* sporc* fredd* stanc* malat* non mai niente nessun*
      noia noios* annoi* freddo paura* stress* pioggia perso perdere perde peccato manca mancano strano lento* dubbi* debole*`,
    negative2: `male cattiv* brutt* delus* deludent* arrabbiat* fastidi* frustr* insoddisfatt* inaccettabil* ridicol* vergogn* maleducat* incompetent* bugi* inutil* reclam* odio stupid* stuf* disastro* scandalos* assurd* schif* idiot* guerra* mort* ladri hacker* rub*
      tristezza piang* odiare rabbia arrabbi* incazz* peggio morire uccis* uccid* crisi corrot* corruz* ladr* fallit* falliment* ingiust* scem* cretin* imbecill*
      colpa* vittim* violen* incident* attacc* terror* grave* gravi pover* sofferen* soffr* dolor* tasse disoccup* licenzia* buffon* incapac* pagliacc* populis*
      balle scandal* fascis* razzis* trist* disoccupazione poverin*`,
    negative3: `orribil* terribil* pessim* peggior* truff* frode schifos* furios* merda cazzo intollerabil* vergognos* catastrof*
      merda* cazzi schifo* stronz* vaffanculo coglion* puttan* disastr* disgust* bastard* troia fanculo maledett* vergogna criminal* mafia* mafios* assassin*`,
  },
  pt: {
    positive3: `excelente* fantastic* perfeit* incrivel* maravilhos* otim* adorei adoro amei amo sensacional* espetacular* melhor melhores impecavel* extraordinari* show
      amor* maravilh* excelent* lindo linda lindos lindas maravilhosa demais genial* apaixonad*`,
    positive2: `bom boa bons boas bem feliz felizes content* obrigad* satisfeit* gentil* simpatic* rapid* recomend* agradec* gost* lind* bonit* util parabens eficient* facil* legal alegr* kkk* rsrs* haha* orgulh* ganh* top
      felicidade* sorris* sorrir gosto gostei gosta gostoso gostos* divertid* fofo fofa rs hahaha kk ganhei ganhamos venc* vitoria* campe* massa curti curtir animad*
      emoc* abraco* beijo* querid* delici* paz risada* festa* saudavel amig* arrasou arras* aproveit* abencoad* gratidao`,
    positive1: `ok funciona melhora* resolvid* interess* espero claro limp* corret* sorte sim segur* sucesso*
      tomara util* tranquil* ajuda* calma`,
    negative1: `problema* erro erros lent* atras* demor* esperando errad* falt* quebrad* danificad* car caro cara dificil* complicad* perdi* cancel* devol* reembols* preocup* medo triste* infelizmente defeito* suj* fri* cansad* doente* nao nunca nada
      cansac* chato chata chatos sozinh* frio medo* estress* sono chuva perdi perdeu perder falta faltando dor doi doendo saudade* pregui* tedio`,
    negative2: `mau ma maus mal ruim ruins decepcion* desapont* irrit* chatead* frustr* insatisfeit* inaceitavel* ridicul* vergonh* grosseir* incompet* mentir* mentiros* inutil* odeio odio estupid* absurd* descaso desrespeit* abuso* raiva idiota* hacke* roub* guerra* mort* chor* lixo
      tristeza* odiei irritad* irrita* bravo puta pior piores feio feia morreu morrer matar crise* corrup* mentira* ladr* fracass* injust* burr* imbecil* culpa*
      vitima* violen* acidente* ataque* grave* pobre* decepc* sofr* sangue ameac* falso falsa golpist* desgraca* desgracad* inferno lixo* droga saco`,
    negative3: `horrivel* terrivel* pessim* pior* golpe* fraude* nojent* nojo furios* merda* porra caralho intoleravel* catastrof* ladra*
      bosta* foda-se fodeu nojo* horriveis desastre* cuzao arrombad* fdp maldit* escrot* assassin* crime* criminos* desgraca`,
  },
  ar: {
    positive3: `رائع* الرائع* ممتاز* مذهل* احب* بحب* عشق* اعشق* روعة روعه الافضل افضل خرافي* مبدع* ابداع* تحفة تحفه اجمل يجنن احلى`,
    positive2: `جميل* الجميل* جيد* حلو* الحلو* شكر* مشكور* مبروك* مبارك* سعيد* سعاد* فرح* حبيب* حب الحب محبوب* نجح* نجاح* فوز فاز مبسوط* مرتاح* ممتع* لذيذ* محترم* ممنون*
      يسلم* تسلم* موفق* كويس* زين طيب* نعمة نعمه بركة مميز* متميز* لطيف* يوفق* فخر* فخور*`,
    positive1: `تمام سريع* الحمد عافية العافية خير امل هه سليم* واضح* يستاهل*`,
    negative1: `صعب* بطيء* غالي* مكسور* تعبان* انتظر* انتظار متاخر* ناقص* قديم* ملل ممل* وجع* مريض* خوف خايف*`,
    negative2: `حزين* حزن* زعل* غضب* غاضب* مشكل* للاسف موت قتل* ارهاب* ظلم* ظالم* كذب* كذاب* فاشل* الفاشل* فشل* غبي* غباء خسار* خسر* خراب حرب دمار قهر* ابكي يبكي بكاء
      غلط خطا تاخير تاخر* سوء ضعيف* خيان* خائن* عيب عار فساد فاسد* قصف ضرب* كلب`,
    negative3: `سيئ* السيئ* سيء اسوا زبالة زباله حقير* قذر* لعن* يلعن* نصاب* نصب* كارث* فضيح* مقرف* اكره* كره* زفت حرامي* سرق* خرا`,
  },
  hi: {
    positive3: `pyaar pyar zabardast shandaar shandar lajawab kamaal jhakaas behtareen`,
    positive2: `accha acha achha acchi achhi achi achhe acche badhiya badiya sundar khush khushi khubsurat khoobsurat shukriya dhanyawad dhanyavaad dhanyavad mubarak badhai
      maza mazaa maja mazedar jeeta jeetega pasand shubh`,
    positive1: `sahi umeed theek thik jaldi`,
    negative1: `mushkil pareshan pareshaan kharaab der`,
    negative2: `bura buri bure gandi gande kharab dukh dukhi gussa jhooth jhoot jhootha jhutha dhoka dhokha chor chori galat barbad barbaad bekar bekaar bewakoof bewakuf pagal rona
      roya dard sharam badtameez ghotala nalayak`,
    negative3: `bakwas bakwaas ghatiya ghatia harami kamina kamine kutte kutta chutiya* chutiye* madarchod* bhenchod* gandu haramkhor nafrat`,
  },
};

const VALUES: Readonly<Record<keyof Words, number>> = {
  positive3: 3,
  positive2: 2,
  positive1: 1,
  negative1: -1,
  negative2: -2,
  negative3: -3,
};

/** Of the languages that were met. */
const tables = new Map<string, WordValues>();

function tableOf(language: string): WordValues | undefined {
  let table = tables.get(language);
  if (!table && LEXICON[language]) tables.set(language, (table = createWordValues(entriesOf(language))));
  return table;
}

/** Words and stems (`toll*`) of a language with their strength, −3 … 3; none for languages without a list. */
export function entriesOf(language: string): readonly (readonly [string, number])[] {
  const lists = LEXICON[language];
  if (lists === undefined) return [];
  return (Object.entries(VALUES) as [keyof Words, number][]).flatMap(([strength, value]) =>
    // As they are written: folding takes a hamza away as it does an accent.
    lists[strength].split(/\s+/).map((entry) => [fold(entry), value] as const),
  );
}

/** The languages with a list. */
export const LEXICON_LANGUAGES: readonly string[] = Object.keys(LEXICON);

/** −3 … 3 of a folded word in a language; 0 where it says nothing. English counts everywhere, customers mix it in. */
export function valueOf(word: string, language: string): number {
  const own = tableOf(language);
  const value = own?.(word);
  if (value !== undefined || language === 'en') return value ?? 0;
  const borrowed = tableOf('en')?.(word);
  // Slight English words collide too often with other languages' words ("die", "son", "no").
  return borrowed !== undefined && Math.abs(borrowed) >= 3 ? borrowed : 0;
}

/** Set phrases whose words say something else than the whole, folded, all languages; matched before the words are. */
export const IDIOMS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:thank(?:s| you) for nothing|what a joke|never again|waste of (?:time|money)|oh great|as if|yeah right|good luck (?:getting|reaching)|danke fur nichts|nie wieder|merci pour rien|plus jamais|gracias por nada|nunca mas|grazie di niente|mai piu|obrigado por nada|nunca mais)\b/g,
    -3,
  ],
  [
    /\b(?:not bad|no problems?|no worries|no complaints|can't complain|can't wait|no issues?|nicht schlecht|kein problem|keine probleme|pas mal|pas de probleme|nada mal|sin problemas?|niente male|nessun problema|sem problemas?)\b/g,
    2,
  ],
];

/** Emoji and emoticons, −3 … 3. */
export const EMOJI: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, '😍 🥰 😘 🤩 ❤ ♥ 💕 💖 💗 💙 💚 💛 🧡 💜 🎉 🏆 🥳 💯'],
      [2, '😀 😃 😄 😁 😊 ☺ 🙂 😎 👍 👏 🙌 🙏 ✨ 🔥 💪 😂 🤣 😆 😋 🤗 😇 😻 🌟 ⭐ 👌 ✅ 🎂 🌹 😉 😜'],
      [-1, '😕 🙁 😐 😑 🤔 😬 😅 😟 😓 🙄 😒 😏'],
      [-2, '☹ 😞 😔 😢 😥 😰 😩 😫 😖 😣 😤 👎 💔 🤦 😠 🥺 😨 😱 😪'],
      [-3, '😡 🤬 😭 🤮 🤢 🖕 💩 👿 😾'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((emoji): [string, number] => [emoji, value])),
);

export const EMOTICONS: readonly (readonly [RegExp, number])[] = [
  [/(?:[:;=8]-?[)\]D*]|<3|\^\^|xD+)(?=\s|$|[.,!?])/g, 2],
  [/(?:[:=]'?-?[([/\\]|D:|>:\(|:-?\|)(?=\s|$|[.,!?])/g, -2],
];

/** Words that turn the next ones round, folded, all languages. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never nothing nobody none neither nor without cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent won't wont wouldn't
  wouldnt shouldn't couldn't couldnt hasn't haven't havent hardly barely ain't nicht kein keine keinen keiner keinem nie niemals ohne kaum ne pas plus jamais aucun aucune sans rien
  tampoco sin ni nunca jamas non mai senza nessun nessuna nao nem jamais sem
  لا ما لم لن ليس ليست مش مو غير بدون nahi nahin nahee`.split(/\s+/),
);

/** How much an adverb before a word changes its weight. */
export const INTENSIFIERS: ReadonlyMap<string, number> = new Map([
  ...`very really so extremely absolutely totally completely incredibly super highly truly utterly fucking too sehr echt total absolut wirklich extrem vollig richtig zu tres vraiment tellement trop
  extremement totalement completement muy realmente tan totalmente completamente super demasiado molto davvero proprio cosi tanto troppo muito realmente tao demais bastante`
    .split(/\s+/)
    .map((word): [string, number] => [word, 1.4]),
  ...`slightly somewhat little bit kinda rather quite fairly etwas bisschen ziemlich recht peu assez algo poco un abbastanza pouco`
    .split(/\s+/)
    .map((word): [string, number] => [word, 0.7]),
]);

/** What follows weighs more than what came before. */
export const CONTRASTS: ReadonlySet<string> = new Set(
  'but however although though yet aber jedoch allerdings trotzdem cependant pourtant toutefois pero aunque sino ma pero tuttavia mas porem contudo todavia'.split(
    ' ',
  ),
);
