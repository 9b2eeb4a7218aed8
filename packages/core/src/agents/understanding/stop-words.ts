/**
 * Frequent short words per language, folded. They serve the fallback language detector and the key phrases. Words that
 * several languages share are listed in each; the detector weighs a word by how few languages claim it.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `the a an and or but if of to in on at for with from by is are was were be been am do does did have has had i you he she it we they
    me my your our their his her its this that these those what which who when where why how can could would should will shall may not
    no yes so just very too also there here about into out up down as than then i'm i've i'd i'll don't doesn't didn't can't won't isn't
    it's that's what's you're we're please hi hello hey thanks thank any some all more get got want need like know still price prices cost costs open close hours pls plz thx u ur r guys anyone lol yo`,
  de: `der die das den dem des ein eine einen einem einer und oder aber wenn von zu im in am an auf fur mit aus bei nach ist sind war waren
    sein bin bist habe hast hat haben hatte ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen dein deine ihre ihren
    unser dieser diese dieses was welche wer wann wo warum wie kann konnen konnte mochte wurde soll wird werden nicht kein keine ja nein
    so nur sehr auch noch schon da hier uber als dann bitte hallo danke guten tag moin gibt es gern gerne mal wieviel mehr immer doch heute alles nichts bestellung kostet kosten preis preise bekommen bekomme bekommt habt offen geoffnet konnt seid leihen kundigen kundige termin telefonnummer abend morgen nehmt macht liefert verkauft bietet repariert vermietet akzeptiert arbeitet`,
  fr: `le la les l un une des du de et ou mais si a au aux dans sur pour avec par est sont etait etre suis es ai as avez avons ont je tu il
    elle nous vous ils elles me moi mon ma mes ton ta tes votre vos notre nos leur ce cet cette ces que qui quoi quel quelle quels quelles
    quand ou pourquoi comment combien peux peut pouvez puis voudrais veux ne pas non oui tres aussi plus y en ici bonjour salut merci svp
    c'est j'ai je n'ai qu'est est-ce s'il d'une d'un toujours encore bonsoir dois faut rien tout commande prix coute coutent ouvert ouverts ouverte etes faites acceptez livrez vendez proposez prenez ouvrez fermez travaillez`,
  es: `el la los las un una unos unas y o pero si de del a al en con por para es son era eran ser soy esta estan estoy he ha han hay yo tu
    usted el ella nosotros ustedes me mi mis tu tus su sus nuestro este esta estos esto eso que quien cual cuales cuando donde por como
    cuanto cuanta cuantos puedo puede pueden podria quiero quisiera necesito no ni muy tambien mas ya aqui hola buenas buenos gracias favor
    porque se lo le les tengo tiene tienen hacer gusta gustan encanta nada todo mucho estoy cuesta cuestan precio precios abierto abiertos hoy pedido teneis haceis abris cerrais sois estais aceptais trabajais enviais vendeis podeis cobrais
    ofreceis venden hacen aceptan abren cierran envian trabajan vuestro vuestra vuestros vuestras`,
  it: `il lo la i gli le un uno una e o ma se di del della dei delle a al alla in nel nella con per da dal su sul e sono era essere sei ho
    hai ha abbiamo avete hanno io tu lui lei noi voi loro mi mio mia miei tuo tua vostro vostra questo questa questi che chi cosa quale
    quali quando dove perche come quanto quanta posso puo potete potrei vorrei voglio non ne molto anche piu gia qui ciao buongiorno
    salve grazie prego si ci vi c'e un' dell' l' ancora piace niente tutto molto oggi ordine costa costano prezzo prezzi aperto aperti fate accettate aprite chiudete vendete spedite consegnate siete lavorate`,
  pt: `o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas com por para pelo pela e sao era ser sou estou esta estao
    tenho tem temos ha eu tu ele ela nos voce voces eles me meu minha meus minhas seu sua seus nosso este esta isso isto aquele que quem
    qual quais quando onde porque como quanto quanta posso pode podem poderia quero queria gostaria preciso nao sim muito tambem mais ja
    aqui ola oi bom boa dia tarde obrigado obrigada favor ainda fazer gostei nada tudo hoje pedido custa custam preco precos aberto abertos aceitam fazem faz entregam enviam vendem abrem fecham ficam fica trabalham cobram vcs`,
  nl: `de het een en of maar als van naar in op aan voor met uit bij is zijn was waren ben bent heb hebt heeft hebben had ik jij je u hij
    zij ze wij we jullie mij me mijn jouw uw ons onze deze dit dat die wat welke wie wanneer waar waarom hoe kan kunnen kunt zou wil
    wilt moet niet geen ja nee zo ook nog al hier er over dan alstublieft hallo hoi dank bedankt graag veel meer hoeveel kost kosten prijs doen doet mee bezorgen leveren verkopen repareren verhuren accepteren`,
  pl: `i w na z do od o po za przez dla nie tak jest sa byl byla byc jestem mam masz ma maja ja ty on ona my wy oni mnie mi moj moja moje
    twoj wasz nasz ten ta to te co kto jaki jaka jakie kiedy gdzie dlaczego jak ile czy moge mozna chce chcialbym prosze dzien dobry czesc
    dziekuje bardzo juz jeszcze tylko sie ze`,
  sv: `och eller men om av till i pa for med fran ar var vara har hade jag du han hon den det vi ni de mig min mitt mina din ditt er vara
    denna detta dessa vad vilken vem nar var varfor hur kan kunde skulle vill ska inte ingen ja nej sa ocksa har hej tack mycket an
    att en ett som`,
  da: `og eller men hvis af til i pa for med fra er var vaere har havde jeg du han hun den det vi i de mig min mit mine din dit jeres
    denne dette disse hvad hvilken hvem hvornar hvor hvorfor hvordan kan kunne ville vil skal ikke ingen ja nej sa ogsa her hej tak meget
    at en et som jeres noget nogen efter blev blive mere igen hjem gerne kun fik gor ma`,
  tr: `ve veya ama bir bu su o icin ile mi mu degil var yok ben sen biz siz onlar benim senin bizim sizin ne kim hangi nerede nasil neden
    kac kadar evet hayir cok daha merhaba selam lutfen tesekkurler tesekkur ederim istiyorum olarak gibi`,
  ro: `si sau dar daca de la in pe cu pentru din este sunt era fi am ai are avem eu tu el ea noi voi ei meu mea ce care cine cand unde cum
    cat pot poate vreau as dori nu da foarte mai buna ziua salut multumesc va rog un o`,
  no: `og eller men hvis av til i pa for med fra er var vaere har hadde jeg du han hun den det vi de meg min mitt mine din ditt deres dere
    denne dette disse hva hvilken hvem nar hvor hvorfor hvordan kan kunne ville vil skal ikke ingen ja nei sa ogsa her hei takk mye
    at en et som noe noen etter ble bli mer igjen hjem gjerne bare fikk gjor`,
  hi: `hai hain nahi nahin kya kyu kyun kyon mein mera meri mere mujhe mujhko aap aapka aapke aapki tum tumhara tumhari hum hamara hamari ka ke ko
    aur bhi hoga hota hoti gaya gayi karo karna karke raha rahe rahi kab kaise kahan kitna kitne kitni yeh woh toh abhi bahut kuch koi liye
    chahiye namaste bhai wala wale wali tha thi hua hui kaun`,
};

/** Word → the languages that claim it. */
const claims = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(/\s+/))) claims.set(word, [...(claims.get(word) ?? []), language]);
}

export function languagesOf(word: string): readonly string[] {
  return claims.get(word) ?? [];
}

export function isStopWord(foldedWord: string): boolean {
  return claims.has(foldedWord);
}

/** Whether anything is known of a language's words. */
export function isListed(language: string): boolean {
  return STOP_WORDS[language] !== undefined;
}
