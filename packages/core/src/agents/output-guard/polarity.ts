import { languageOf } from './language.js';
import { fold, stemOf } from '../../knowledge/words.js';

/** Words that turn a statement round, folded, in six languages; "closed" and "sold out" say no as well. */
const NEGATIVE =
  /(?<![\p{L}])(?:no|not|never|neither|nor|none|nobody|nothing|cannot|can't|cant|won't|wont|don't|dont|doesn't|doesnt|isn't|isnt|aren't|arent|didn't|didnt|wasn't|couldn't|shouldn't|hasn't|haven't|mustn't|needn't|unable|forbidden|prohibited|banned|impossible|unavailable|excluded|exceptions? (?:is|are)|(?:ausnahme ist|ausnahmen sind)|closed|sold out|we close(?! at| from)|out of stock|nicht|kein\p{L}*|nie|niemals|weder|(?:sind|ist) ausgenommen|ausgenommen (?:sind|ist)|verfallen|verfallt|geschlossen|schliessen wir(?! um)|ausgeschlossen|ausverkauft|unmoglich|verboten|untersagt|pas|n(?:e |')(?:\p{L}+ ){1,2}(?:plus|rien|guere|personne)|jamais|ni|aucun\p{L}*|ferme\p{L}{0,2}|fermons(?! a)|impossible|interdite?s?|nunca|ningun\p{L}*|tampoco|cerrad\p{L}{1,2}|cerramos(?! a)|agotad\p{L}|imposible|prohibid\p{L}{1,2}|non|(?<!\d\.? |\d\.\p{Zs}|\b(?:im|ab|en|fin|debut|de|du|bis|seit|vor|nach|jusqu'en|depuis|pour|anfang|ende|mitte|und|et|oder|ou|april|avril) )mai(?!\s\d)|nessun\p{L}*|chius\p{L}|chiudiamo(?! al)|esaurit\p{L}|vietat\p{L}|niet|geen|nooit|niets|niemand|nergens|gesloten|uitverkocht|verboden|nao|nem|nunca|nenhum\p{L}*|fechad\p{L}{1,2}|fechamos(?! a)|esgotad\p{L}|proibid\p{L}{1,2})(?![\p{L}])/u;
/** Words in front of the statement proper, and phrases that only look like a no. */
const NOISE =
  /^(?:yes|no|ja|nein|oui|non|si|sim|nao|nee|(?:i'm|i am) (?:afraid|sorry)(?: not)?|sorry|(?:unfortunately|leider|malheureusement|lamentablemente|purtroppo|infelizmente|helaas)(?: not| no| nicht| non| pas| nao| niet)?)[,.!:]\s+|^(?:unfortunately|leider|malheureusement|lamentablemente|purtroppo|infelizmente)\s+|\b(?:no others?(?: \p{L}+)?|keine anderen|not only|no problem|not a problem|no worries|no doubt|(?:don't|do not) (?:hesitate|worry|forget)|nicht nur|niet alleen|geen (?:probleem|punt|zorgen)|kein (?:problem|thema)|keine (?:sorge|frage)|(?:zogern|zogere|vergessen)(?: sie)? nicht|vergiss nicht|nicht vergessen|aarzel niet|vergeet niet|(?:pas|non) seulement|(?:pas de|aucun) (?:soucis?|problemes?)|n'(?:hesite|oublie)z? pas|ne vous inquietez pas|ne t'inquiete pas|(?:no hay|ningun)(?: ningun)? problema|no (?:te|se) preocup\p{L}+|no dud\p{L}+ en|no olvid\p{L}+|nessun problema|non c'e problema|non (?:si |ti |vi )?preoccup\p{L}+|non (?:esit|dimentic)\p{L}+|nao (?:ha|tem) problema|nao (?:se |te )?(?:preocup|hesit|esquec)\p{L}+|no solo|non solo|nao (?:so|apenas|somente)|(?:never|not|no|nicht|nie|pas|jamais|non|nao|nunca|mai|niet|nooit) (?:more|longer|later|mehr|langer|plus|mas|piu|mais|meer|langer) (?:than|als|de|que|di|do que|dan)|(?:at |for )?no (?:extra |additional |further )?(?:costs?|charges?|fees?)|(?:costs?|kostet|kosten) (?:\p{L}+ ){0,4}?(?:nothing|nichts)|(?:ne )?coute\w* rien|no cuesta\w* nada|non costa\w* nulla|nao custa\w* nada|kost\w* niets)\b/gu;
const SPANISH = /\b(?:el|la|los|las|es|con|por|para|una?|se|su|le|me|nos|esta|hay|puede\w*|tiene\w*)\b/;

/** "Without X" says no to X only, not to what the sentence is about. */
const LACKING = /\b(?:without|ohne|sans|senza|sem|sin)\s+(?:any |a |an |the |eine?n?r? |la |le |il )?(\p{L}+)(?:\s(\p{L}+))?/gu;

const WITH_NO = /\bwith no\b/g;

/** "So as not to cover the roof": what something is for, and no no. */
const LEST =
  /\b(?:(?:so as |in order )not to|pour ne (?:pas|plus)|para no(?= \p{L}+(?:r|rse)\b)|para nao|per non|om (?:\p{L}+ )?niet te|um (?:\p{L}+ ){0,3}nicht (?:\p{L}+ )?zu)\b/gu;

/** "Not included" and "does not include" say that it is on top. */
const NOT_INCLUDED =
  /\b(?:(?:is|are) ?(?:not|n't)|isn't|aren't|not|nicht|pas|no (?:esta\w* )?|non (?:e |sono )?|nao (?:esta\w* )?|niet) ?(?:included|inklusive|inbegriffen|enthalten|dabei|compris\w*|inclus\w*|incluid\w*|compres\w*|inbegrepen)\b|\b(?:(?:does|do|did) ?(?:not|n't)|doesn't|don't|didn't) include\b|\b(?:comprend|comprennent|inclut|incluent) pas\b|\bno (?:incluye\w*|comprende\w*)|\bnon (?:includ\w+|comprend\w+)|\bnao (?:inclu\w+|compreende\w*)|\b(?:beinhaltet|umfasst) (?:\p{L}+ ){0,3}(?:nicht|keine?)\b/gu;

const IN_THE = /\bno\b(?! [ns]|,)/;
const ALL_IN_THE = /\bno\b(?! [ns]|,)/g;

/** Whether a text says no; `plainly` reads "not included" as a yes to what comes on top. */
export function isNegated(text: string, plainly = false): boolean {
  const written = fold(text);
  // "No Alentejo" is "in Alentejo".
  const folded = (IN_THE.test(written) && languageOf(text) === 'pt' ? written.replace(ALL_IN_THE, ' ') : written)
    .replace(NOISE, ' ')
    .replace(LEST, ' ')
    .replace(WITH_NO, ' without ');
  return NEGATIVE.test(plainly ? folded.replace(NOT_INCLUDED, ' extra ') : folded);
}

/** "All brands", "always": who says so must have read it. Phrases of courtesy, "at all" and "cash, cheques and cards are all fine" are no such claims. */
const UNIVERSAL =
  /(?<!\b(?:at|after) )(?<!(?:,| and| or) [^.;!?]{1,60} are (?=all\b))(?<!\bin (?=all(?:[,.;:]|$)))\b(?:all(?! (?:in|told|right)\b)|each(?! (?:way|other)\b|[.,;:!)]|$| and )|every|everyone|always|entire|alle[nrs]?(?! \d)|jede[rnsm]?|immer(?! wenn)|samtliche\w*|tous|toutes|chaque|toujours|todos|todas|cada|siempre(?! que)|tutti|tutte|ogni|sempre(?! ch?e| que))\b(?! (?:l[oa]s |les |i |as |os |le )?(?:hour|night|person|hora|heure|ora|stunde|noche|notte|nacht|nuit|lun\w*|mar\w*|mi?erc\w*|jeu\w*|juev\w*|giov\w*|quint\w*|quart\w*|terc\w*|segund\w*|sext\w*|ven\w*|vie\w*|sab\w*|sam\w*|dom\w*|dim\w*|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tag|woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jour|mois|dia|mes|giorno|mese)\b)/;

export function isUniversal(text: string): boolean {
  return UNIVERSAL.test(fold(text));
}

/** "Any plan": whoever allows whichever one allows all. Not of what there is not any of. */
const WHICHEVER =
  /(?<!(?:\b(?:not|never|without|if|hardly)|n't) (?:\p{L}+ ){0,3})\b(?:any(?! (?:more|longer|other))|jederzeit|beliebig\w*|jegliche\w*|n'importe quel\w*|cualquier\w*|qualsiasi|qualunque|qualquer|quaisquer)\b/u;

/** Whether a source says it of all, or of whichever one likes. */
export function holdsForAny(text: string): boolean {
  return isUniversal(text) || WHICHEVER.test(fold(text));
}

/** Pairs of ways to put it that exclude each other, folded. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:kept|retained?|withheld|forfeit\w*|einbehalten|behalten wir|verfallt|conserve\w*|retenue?s?|se queda\w*|se retiene|trattenut\w*|retid\w*|fica retid\w*|ingehouden|(?:non|not|nicht|pas|no|nao|niet) (?:\p{L}+ )?(?:refunded|returned|erstattet|zuruckgezahlt|rembourse\w*|reembols\w*|devuelt\w*|rimborsat\w*|devolvid\w*|terugbetaald))\b/u,
    /\b(?:(?<!not |not be |n't )(?:refunded|returned|paid back)|(?:money|deposit) back|(?<!nicht )(?:erstattet|zuruckerstattet|zuruckgezahlt)|(?<!pas )rembourse\w*|(?<!no (?:se )?)(?:reembols\w*|devuelve\w*)|(?<!non (?:viene )?)rimborsat\w*|devolvid\w*|(?<!niet )terugbetaald)\b/,
  ],
  [
    /\b(?:on top|extra|in addition|additional\w*|separate(?:ly)?|^plus (?=\p{Ll})|plus (?=\p{Ll}+ (?:dut|fee|cost|tax))|plus customs|(?:have|need) to pay|must pay|zuzuglich|zusatzlich|extra|en sus|en plus|aparte|adicional\w*|in piu|a parte)\b/u,
    /\b(?:included|includes?|including|part of|inklusive|inbegriffen|enthalten|dabei|compris\w*|inclus\w*|incluid\w*|compres\w*|inbegrepen|inclusief|(?<!-)free(?! (?:to|for the|from))|kostenlos\w*|kostenfrei\w*|gratis|gratuit\w*)\b/,
  ],
  [
    /\b(?:half|halb\w*|halfte|moitie|mitad|meta|metade|helft)\b/,
    /\b(?:full|whole|entire|complete|ganze[nrs]?|voll(?:e[nrs]?|standig\w*)|totalite|integral\w*|entier\w*|entero|entera|complet[oa]|inter[oa]|inteir[oa]|volledige?|hele)\b/,
  ],
  [/\b(?:after|danach|nachher|apres|despues|dopo|depois)\b/, /\b(?:before|until|vorher|avant|antes|prima)\b/],
  [
    /\b(?:more than|mehr als|plus de|mas de|piu di|mais de)\b/,
    /\b(?:less than|under|below|fewer than|weniger als|unter|moins de|menos de|meno di)\b/,
  ],
  [
    /\b(?:upgrad\w*|higher|hoher\w*|aufstuf\w*|subir|sube[ns]?|superior|subire|superieure?|hogere?)\b/,
    /\b(?:downgrad\w*|lower|niedriger\w*|herabstuf\w*|bajar|baja[ns]?|inferior|baixar|inferieure?|lagere?)\b/,
  ],
  [
    /\b(?:alone|unaccompanied|allein\w*|seule?s?|sol[oa]s|sola|sozinh\w*)\b/,
    /\b(?:(?<!un)accompanied|with an adult|in begleitung|begleitet\w*|accompagne\w*|acompan\w*)\b/,
  ],
  [
    /\b(?:free|kostenlos\w*|kostenfrei\w*|gratis|gratuit\w*)\b/,
    /\b(?:for a fee|chargeable|kostenpflichtig\w*|gebuhrenpflichtig\w*|payant\w*|de pago|a pagamento)\b/,
  ],
  [
    /\b(?:oral(?:ly)?|verbal(?:ly)?|mundlich\w*|(?:by|over the) (?:tele)?phone|telefonisch\w*|par telephone|por telefono|per telefono|por telefone)\b/,
    /\b(?:in writing|written|schriftlich\w*|par ecrit|por escrito|per iscritto)\b/,
  ],
];

/** Whether two texts put a thing in ways that exclude each other: on top and included, used and unused, with and without. */
export function isOpposed(claim: string, source: string): boolean {
  const [mine, theirs] = [plainly(claim), plainly(source)];
  for (const [left, right] of OPPOSITES) {
    const [myLeft, myRight, theirLeft, theirRight] = [left.test(mine), right.test(mine), left.test(theirs), right.test(theirs)];
    if ((myLeft && !myRight && theirRight && !theirLeft) || (myRight && !myLeft && theirLeft && !theirRight)) return true;
  }
  const [mineWords, theirWords] = [wordSet(mine), wordSet(theirs)];
  return (
    unlike(mineWords, theirWords) || unlike(theirWords, mineWords) || lacks(mine, theirs, theirWords) || lacks(theirs, mine, mineWords)
  );
}

function plainly(text: string): string {
  return fold(text).replace(WITH_NO, 'without').replace(NOT_INCLUDED, ' extra ');
}

function wordSet(folded: string): ReadonlySet<string> {
  return new Set(folded.match(/\p{L}{3,}/gu));
}

/** `unused` on one side, `used` on the other. */
function unlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const word of left) if (word.startsWith('un') && word.length > 5 && right.has(word.slice(2)) && !right.has(word)) return true;
  return false;
}

/** Letters of a word that names a thing: shorter ones are mostly prepositions. */
const LONG_ENOUGH = 4;

/** "Without X" on one side, X without any no on the other. */
function lacks(left: string, right: string, words: ReadonlySet<string>): boolean {
  for (const match of left.matchAll(LACKING)) {
    if (match[0].startsWith('sin ') && !SPANISH.test(left)) continue;
    const stem = stemOf(match[1] ?? '');
    // "Without artificial colours": the thing is the second word. "Ohne Anmeldung teilnehmen": German adjectives have an ending.
    const behind = /^(?:without|ohne .*?(?:e|en|er|es) \p{L}+$)/u.test(match[0]) ? stemOf(match[2] ?? '') : '';
    const stems = behind.length > LONG_ENOUGH ? [stem, behind] : [stem];
    if (stem.length < 3 || LACKING.test(right)) {
      LACKING.lastIndex = 0;
      continue;
    }
    LACKING.lastIndex = 0;
    const isHad = [...words].some((word) => stems.includes(stemOf(word)) && !right.includes(`no ${word}`));
    if (isHad && !isNegated(right) && !/\b(?:free|frei)\b/.test(right)) return true;
  }
  return false;
}
