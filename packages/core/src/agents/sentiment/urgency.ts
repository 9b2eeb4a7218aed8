import type { Urgency } from '../../domain/analysis.js';
import { compilePhrases, findPhrase, type PhraseTable } from '../understanding/fold.js';
import { isShouting } from './polarity.js';

/** What cannot wait: danger, theft, fraud, law, a business at a standstill. */
const CRITICAL: PhraseTable = {
  en: String.raw`emergency|life.threatening|(?:caught|on) fire|smok(?:e|ing) (?:from|out of|coming)|explod(?:ed?|ing)|electric(?:al)? shock|allergic reaction|hospital|injur(?:y|ed)|poison(?:ed|ing)|unauthori[sz]ed (?:charge|transaction|payment|access|purchase)s?|(?:account|card|identity|phone|money|wallet)(?: has been| was| got| is)? (?:hacked|stolen|compromised|emptied)|hacked|stole(?:n)? my|fraud(?:ulent)?(?: charges?| transactions?)?|data breach|leaked|(?:lawyer|attorney|solicitor|lawsuit|sue you|suing|take you to court|legal action|police)|(?:everything|site|website|system|shop|store|service|server|production|business|payments?) (?:is|are|has been|have been|went)? ?(?:completely |totally |all )?down|losing (?:money|customers|sales) (?:every|right|by)|critical(?:ly)? (?:issue|outage|bug|error)|outage|suicid\w+|kill myself`,
  de: String.raw`notfall|brennt|feuer|explodiert|stromschlag|allergische reaktion|krankenhaus|verletzt|vergiftet|unbefugt\w*|nicht autorisiert\w*|gehackt|gestohlen|betrug|anwalt|klage|polizei|anzeige erstatt\w+|rechtliche schritte|ausfall|komplett (?:down|ausgefallen)`,
  fr: String.raw`urgence (?:vitale|absolue|medicale)|en feu|incendie|explose|reaction allergique|hopital|blessee?|intoxication|pirate(?:e|r)?|vole(?:e)? ma|fraude|debit non autorise|non autorisee?s?|avocat|tribunal|porter plainte|police|totalement (?:en panne|bloquee?)`,
  es: String.raw`emergencia|incendio|explot(?:o|a)|reaccion alergica|hospital|herid[oa]|intoxicacion|hackead[oa]|hackearon|robaron|robad[oa]|fraude|no autorizad[oa]s?|abogado|demanda(?:r|re)?|denuncia(?:r|re)?|policia|completamente caid[oa]`,
  it: String.raw`emergenza|incendio|esplos[oa]|reazione allergica|ospedale|ferit[oa]|hackerat[oa]|rubat[oa]|frode|non autorizzat[oaie]|avvocato|denuncia(?:re|ro)?|vie legali|polizia|carabinieri|completamente (?:fermo|bloccato)`,
  pt: String.raw`emergencia|incendio|explodiu|reacao alergica|hospital|ferid[oa]|hackead[oa]|hackearam|roubaram|roubad[oa]|fraude|nao autorizad[oa]s?|advogado|processar|procon|policia|totalmente (?:fora do ar|parad[oa])`,
  nl: String.raw`noodgeval|in brand|staat in brand|ontploft|elektrische schok|allergische reactie|ziekenhuis|gewond|vergiftig(?:d|ing)|gehackt|gestolen|fraude|onbevoegd\w*|niet geautoriseerd\w*|advocaat|rechtszaak|politie|aangifte|juridische stappen|ligt (?:alles |helemaal )?plat`,
};

/** What wants an answer now. */
const HIGH: PhraseTable = {
  en: String.raw`asap|a\.s\.a\.p|urgent(?:ly)?|immediate(?:ly)?|right (?:now|away)|at once|today|tonight|this (?:morning|afternoon|evening)|by (?:tomorrow|tonight|today|the end of (?:the )?day|eod|noon|\d)|within (?:the|an|\d+) (?:next )?hours?|deadline|last chance|as soon as possible|quickly|hurry|time.sensitive|cannot wait|can't wait any longer|still (?:waiting|no (?:answer|reply|response)|haven't|hasn't)|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time|(?:(?:waiting|waited|asking|asked|trying|tried|broken|down|nothing|no (?:answer|reply|response)|been|working|heard)\b[\w ,']{0,30}) for (?:over |more than )?(?:\w+ )?(?:weeks|months)|double charged|charged (?:me )?twice|locked out|can't (?:access|log|get in)|wedding|flight|surgery|final warning`,
  de: String.raw`dringend|eilig|eilt|sofort|umgehend|schnellstmoglich|so schnell wie moglich|heute(?: noch)?|jetzt|bis (?:morgen|heute|spatestens)|frist|deadline|immer noch (?:nicht|keine?n?)|seit (?:\w+ )?(?:wochen|monaten)|zum (?:dritten|zweiten|wiederholten) mal|doppelt abgebucht|ausgesperrt|hochzeit|warte schon`,
  fr: String.raw`urgente?s?|urgence|immediatement|tout de suite|au plus vite|le plus (?:vite|rapidement) possible|des que possible|aujourd'hui|ce soir|d'ici (?:demain|ce soir)|delai|toujours (?:pas|aucune|rien)|depuis (?:\w+ )?(?:semaines|mois)|(?:deuxieme|troisieme) fois|debite deux fois|maintenant`,
  es: String.raw`urgentes?|urgente(?:mente)?|urgencia|inmediatamente|de inmediato|ya mismo|ahora mismo|lo antes posible|cuanto antes|hoy|esta (?:tarde|noche)|para manana|plazo|todavia no|aun no|sigo esperando|hace (?:\w+ )?(?:semanas|meses)|(?:segunda|tercera) vez|cobraron (?:dos veces|doble)`,
  it: String.raw`urgente?|urgenza|immediatamente|subito|il prima possibile|al piu presto|oggi|stasera|entro (?:domani|oggi|stasera)|scadenza|ancora (?:non|nessuna?)|da (?:\w+ )?(?:settimane|mesi)|(?:seconda|terza) volta|addebitato due volte|adesso`,
  pt: String.raw`urgentes?|urgencia|imediatamente|agora mesmo|o mais rapido possivel|o quanto antes|hoje|esta (?:tarde|noite)|ate amanha|prazo|ainda nao|continuo esperando|ha (?:\w+ )?(?:semanas|meses)|(?:segunda|terceira) vez|cobraram (?:duas vezes|em dobro)`,
  nl: String.raw`dringend|met spoed|spoed|onmiddellijk|meteen|zo snel mogelijk|vandaag(?: nog)?|vanavond|nu meteen|(?:voor|uiterlijk) (?:morgen|vandaag|vanavond)|nog (?:steeds|altijd) (?:niet|geen|niets)|al (?:\w+ )?(?:weken|maanden)|(?:tweede|derde) keer|dubbel afgeschreven|buitengesloten`,
};

/** What wants an answer soon. */
const MEDIUM: PhraseTable = {
  en: String.raw`soon|tomorrow|this week(?:end)?|next week|need(?:ed)?|waiting|not work(?:ing|s)?|doesn't work|broken|problem|issue|error|missing|wrong|damaged|late|delayed|cancel|refund|overdue|where(?:'s| is) my`,
  de: String.raw`bald|morgen|diese woche|nachste woche|brauche|warte|funktioniert nicht|geht nicht|kaputt|defekt|problem|fehler|fehlt|falsch|beschadigt|verspatet|stornier\w*|erstattung|wo (?:ist|bleibt) mein\w*`,
  fr: String.raw`bientot|demain|cette semaine|semaine prochaine|besoin|attends|marche (?:pas|plus)|fonctionne (?:pas|plus)|casse|probleme|erreur|manque|retard|annuler|remboursement|ou est m(?:a|on)`,
  es: String.raw`pronto|manana|esta semana|proxima semana|necesito|espero|esperando|no funciona|roto|rota|problema|error|falta|retras\w*|cancelar|reembolso|donde esta mi`,
  it: String.raw`presto|domani|questa settimana|prossima settimana|bisogno|aspetto|non funziona|rott[oa]|problema|errore|manca|ritardo|annullare|rimborso|dov'e il mio`,
  pt: String.raw`em breve|amanha|esta semana|proxima semana|preciso|espero|esperando|nao funciona|quebrad[oa]|problema|erro|falta|atras\w*|cancelar|reembolso|cade (?:o )?meu|onde esta (?:o )?meu`,
  nl: String.raw`binnenkort|morgen|deze week|volgende week|nodig|wacht|werkt niet|lukt niet|kapot|defect|probleem|fout|ontbreekt|verkeerd|beschadigd|vertraging|vertraagd|te laat|annuleren|terugbetaling|waar (?:is|blijft) mijn`,
};

const LEVELS: readonly (readonly [Urgency, RegExp])[] = [
  ['critical', compilePhrases(CRITICAL)],
  ['high', compilePhrases(HIGH)],
  ['medium', compilePhrases(MEDIUM)],
];

/** "no rush", "it's not urgent", "no hurry": takes the urgency out again. */
const RELAXED =
  /\b(?:no (?:rush|hurry|stress|urgency)|not (?:that |so |very )?urgent|isn't urgent|whenever you (?:can|have)|take your time|nicht (?:so )?(?:dringend|eilig)|keine eile|eilt nicht|pas (?:urgent|presse)|rien d'urgent|geen (?:haast|spoed)|niet (?:zo )?dringend|no (?:es |hay )?(?:urgente|prisa)|sin prisa|non (?:e )?urgente|nessuna fretta|nao (?:e |tem )?(?:urgente|pressa)|sem pressa)\b/;

export interface UrgencyFinding {
  readonly urgency: Urgency;
  /** The customer's words that raised it. */
  readonly reasons: readonly string[];
}

/** How soon a person would want an answer, and which words say so. */
export function urgencyOf(folded: string, original: string): UrgencyFinding {
  const relaxed = RELAXED.test(folded);
  for (const [urgency, phrases] of LEVELS) {
    const match = findPhrase(phrases, folded, original);
    if (match === null) continue;
    if (relaxed && urgency !== 'critical') return { urgency: 'low', reasons: [] };
    if (urgency === 'medium' && (isShouting(original) || /!{2,}/.test(original)))
      return { urgency: 'high', reasons: [match.text, 'shouting'] };
    return { urgency, reasons: [match.text] };
  }
  return isShouting(original) && /!/.test(original) ? { urgency: 'medium', reasons: ['shouting'] } : { urgency: 'low', reasons: [] };
}
