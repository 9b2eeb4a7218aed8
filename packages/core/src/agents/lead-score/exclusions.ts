import { compilePhrases, type PhraseTable } from '../understanding/fold.js';

/** What the writer wants that is no purchase, though the words of buying occur in it. Folded, per language. */
const REFUND: PhraseTable = {
  en: String.raw`(?:you|they|u) (?:still )?owe (?:me|us)|refund(?:s|ed)?|money back|(?:get|have|want|give me) (?:back )?my money|return (?:it|this|the|my|an?|what|something|policy)|returns?|send (?:it|this|them) back|charge ?back|reimburse\w*|exchange (?:it|this|the|my|for)`,
  de: String.raw`geld zuruck|ruckerstatt\w+|erstatt\w+|zuruck(?:geben|senden|schicken|zugeben|zusenden|erhalten)|ruckgaben?|retoure|widerruf\w*|reklam\w+|umtausch(?:en)?`,
  fr: String.raw`rembours\w+|rendre|retourner|renvoyer|retours?|echanger`,
  es: String.raw`reembols\w+|devol\w+|devuelv\w+`,
  it: String.raw`rimbors\w+|restituire|reso|indietro i (?:miei )?soldi`,
  pt: String.raw`reembols\w+|estorno|devolver|devolucao|dinheiro de volta`,
  nl: String.raw`geld terug|terug(?:betal\w+|geven|sturen|zenden|brengen|krijgen)|terugbetaling|retourneren|retouren|omruilen|ruilen`,
};

const CANCEL: PhraseTable = {
  en: String.raw`cancel(?:l?ed|l?ing|lation)?|terminate my|close my account|downgrade|end my (?:subscription|contract|membership)`,
  de: String.raw`kundig\w*|stornier\w*|storno|abbestellen|konto (?:loschen|schliessen)`,
  fr: String.raw`annul\w+|resili\w+|desabonner|supprimer mon compte`,
  es: String.raw`cancel\w+|dar(?:me)? de baja|anular|rescindir`,
  it: String.raw`annullare|disdire|disdetta|cancellare|recedere`,
  pt: String.raw`cancel\w+|encerrar (?:a )?minha conta|desistir`,
  nl: String.raw`annuler(?:en|ing|ingen)|geannuleerd|opzeggen|opzegging|opgezegd|account (?:verwijderen|sluiten)`,
};

const JOB: PhraseTable = {
  en: String.raw`(?:how much|what) do you pay (?:your|the|an?)\b(?! \w+ for)|trained \w+ (?:and|who is) looking for|(?:pay|paid|earn|make|salary|salaries|wages?) (?:for |of |do |does )*(?:to |at |in |by )?(?:your|the) (?:employees|staff|workers|mechanics|instructors|teachers|drivers|team)|(?:your|the) (?:employees|staff|workers|team) (?:paid|earn|make|get paid)|salar(?:y|ies)|wages|hourly (?:pay|rate) for (?:staff|employees)|(?:are|do) (?:you|u)(?: guys| still| currently)* (?:looking for|need|after|recruiting|taking on|hiring)(?: [\w-]+){0,2} (?:staff|employees|workers|waiters?|waitress(?:es)?|apprentices?|trainees?|porters?|cleaners?|drivers?|helpers?)|(?:are you|you guys|currently) hiring|job (?:opening|vacanc|opportunit|application|offer|position)\w*|vacanc(?:y|ies)|(?:apply(?:ing)?|application|applied) for (?:a |the |an )?(?:\w+ ){0,3}(?:job|position|role|internship|post)|(?:my|attached) (?:cv|resume)|internships?|looking for (?:a |an )?(?:\w+ )?(?:job|work|employment|internship|position)|work (?:for|with) (?:you|your company)(?: as)?|career(?:s| opportunit\w+)|join your team`,
  de: String.raw`gehalt|gehalter|stundenlohn|lohn|verdien\w* (?:man|ich|eure?|ihre?)\b|(?:zahlt|zahlen|bezahlt|bezahlen)[\w ]{0,12} (?:mitarbeiter\w*|angestellten?|personal)|stellenangebot\w*|offene stellen?|bewerb\w+|lebenslauf|praktik\w+|ausbildungsplatz|(?:sucht ihr|suchen sie) (?:(?:noch|gerade|aktuell|derzeit) )?(?:mitarbeiter\w*|leute|personal|aushilfen?|verstarkung|azubis?|kellner\w*|fahrer\w*)|jobs?|arbeiten bei (?:euch|ihnen)`,
  fr: String.raw`salaires?|payez[\w- ]{0,12} (?:employes|salaries|personnel)|offres? d'emploi|postul\w+|candidature|(?:mon|un) cv|cherchez(?:-| )vous (?:du personnel|des (?:serveu\w+|employes|vendeu\w+|stagiaires|apprentis))|stage|recrutez|recrutement|travailler (?:chez|pour|avec) vous`,
  es: String.raw`salarios?|sueldos?|pagan a (?:sus|los) empleados|vacantes?|empleo|trabajar (?:con|para) (?:ustedes|vosotros)|(?:mi|el|un) (?:cv|curriculum)|(?:buscais|(?:estan|estais) buscando|necesitais|buscan) (?:\w+ )?(?:personal|trabajador\w*|emplead\w*|camarer\w*|monitor(?:es|as?)?|profesor(?:es|as?)?|dependient\w*|cociner\w*|ayudantes?|repartidor\w*)|hoja de vida|practicas profesionales|contratando|postular\w*|solicitud de empleo`,
  it: String.raw`stipendi[o]?|pagate i (?:vostri )?dipendenti|posizioni aperte|lavorare (?:con|per|da) voi|candidar\w+|curriculum|(?:mio|un) cv|cercate (?:ancora )?(?:personale|camerier\w+|commess\w+|istruttor\w+|cuochi|aiuto)|tirocinio|assumete|assumendo|offerte di lavoro`,
  pt: String.raw`salarios?|pagam (?:aos|os) funcionarios|vagas?|trabalhar (?:com|para) voces|(?:meu|um|o) (?:cv|curriculo)|(?:procuram|precisam de) (?:\w+ )?(?:pessoal|funcionari\w+|empregad\w+|garcon\w*|vendedor\w*|estagiari\w+)|estagio|contratando|candidatar\w*|emprego`,
  nl: String.raw`salaris|uurloon|verdien(?:t|en) (?:je|een|jullie)|vacatures?|sollicit\w+|openstaande functies?|mijn cv|stageplek|stage lopen|bijbaan|(?:bij|voor) jullie (?:komen )?werken|werken (?:bij|voor) jullie|zoeken jullie (?:nog )?(?:personeel|mensen|medewerkers)`,
};

/** Right behind "we are a company": what it wants of us. Who goes on to offer something sells. */
const SEEKS = {
  en: String.raw`(?![^!?]{0,80}\b(?<!\byou(?:'re|'d)? (?:\w+ )?)(?:need|want|looking for|searching for|like|interested in|to (?:order|book))(?! (?:to )?(?:offer|present|show|introduce|help|work|collaborat\w+|partner\w*|sell|discuss|you|your|(?:new |more )?(?:clients|customers|distributors|resellers|buyers|retailers))))`,
  de: String.raw`(?![^!?]{0,80}\b(?:suchen|brauchen|benotigen|mochten|wollen|wurden gern\w*)(?![^!?]{0,60}\b(?:anbieten|vorstellen|verkaufen|unterstutzen|zusammenarbeiten|(?:neue )?(?:kunden|partner|handler)\b)))`,
  fr: String.raw`(?![^!?]{0,80}\b(?:cherchons|voudrions|aimerions|souhaitons|souhaiterions|avons besoin|voulons)(?! (?:vous )?(?:proposer|presenter|offrir|vendre|collaborer|des (?:partenaires|clients|distributeurs))))`,
  es: String.raw`(?![^!?]{0,80}\b(?:queremos|querriamos|nos gustaria|buscamos|necesitamos|quisieramos|nos interesa)(?! (?:ofrecer|presentar|mostrar|vender|colaborar|(?:nuevos )?(?:clientes|socios|distribuidores))))`,
  it: String.raw`(?![^!?]{0,80}\b(?:cerchiamo|vorremmo|vogliamo|ci serv\w+|abbiamo bisogno|ci interessa)(?! (?:offrir|presentar|mostrar|vender|collaborar|propor|(?:nuovi )?(?:clienti|partner|distributori))))`,
  pt: String.raw`(?![^!?]{0,80}\b(?:queremos|gostariamos|precisamos|procuramos|temos interesse)(?! (?:de )?(?:oferecer|apresentar|mostrar|vender|colaborar|(?:novos )?(?:clientes|parceiros|distribuidores))))`,
};

const VENDOR: PhraseTable = {
  en: String.raw`(?:want|like|love|wish|going|trying) to (?:sell|offer|pitch|present) (?:to )?(?:you|your company|your team)\b|sell you (?:our|my|some)|our (?:\w+ ){0,2}(?:seo|marketing|web design|lead generation|outsourcing) (?:services?|packages?|agency)|we (?:offer|provide|specialize|specialise|are (?:a|an) (?:\w+ ){0,4}(?:agency|company|manufacturer|supplier|firm|team|provider|studio|exporter)\b${SEEKS.en}|help (?:businesses|companies|brands)|can help (?:you|your business))|our (?:agency|services|company) (?:can|offers?|provides?|speciali[sz]es|include|helps?)|i(?:'m| am) (?:a|an) (?:freelance\w*|seo|web (?:designer|developer)|marketing|social media|graphic)|i can (?:help|grow|boost|improve|increase|get) (?:you|your)[\w ]{0,20}(?:sales|business|followers|traffic|website|revenue|page|clients|customers|store|rankings?)|(?:increase|boost|grow|double|improve|skyrocket) your (?:sales|traffic|followers|revenue|ranking|business|online|visibility)|guest post|sponsored (?:post|content)|collab(?:oration|orate)?|partnership (?:opportunity|proposal|with)|(?:business|partnership) proposal|influencer|(?:i )?noticed (?:your|that your) (?:website|site|page)|quick (?:chat|call) about your`,
  de: String.raw`(?:mochte|wurde|will|wollte)[\w ]{0,12} (?:ihnen|euch)[\w -]{0,40} (?:verkaufen|anbieten|vorstellen)|wir (?:bieten (?:ihnen|euch|unternehmen|firmen|seo|marketing|an)|bieten|sind (?:eine|ein) (?:\w+ ){0,3}(?:agentur|unternehmen|hersteller|dienstleister|anbieter)\b${SEEKS.de}|unterstutzen (?:unternehmen|firmen))|unsere (?:agentur|dienstleistungen|leistungen)|mehr (?:umsatz|kunden|reichweite) fur (?:ihr|euer)|kooperation(?:sanfrage)?|zusammenarbeit|gastbeitrag|ihre (?:website|webseite) optimieren`,
  fr: String.raw`(?:nous|notre (?:agence|societe)) (?:proposons|propose|offrons|sommes une (?:agence|societe)\b${SEEKS.fr})|augment(?:er|ez) (?:vos|votre) (?:ventes|visibilite|chiffre)|partenariat|collaboration|article sponsorise`,
  es: String.raw`(?:ofrecemos|somos una (?:agencia|empresa)\b${SEEKS.es}|vendemos (?:[\w ]{1,30} )?(?:a|para) (?:\w+ )?(?:empresas|negocios|comercios|tiendas|hoteles|restaurantes|bares|gimnasios|clinicas|oficinas))|aumentar (?:sus|tus) (?:ventas|seguidores|clientes)|colaboracion|alianza comercial|propuesta comercial`,
  it: String.raw`(?:offriamo|siamo un(?:'|a )(?:agenzia|azienda)\b${SEEKS.it})|aumentare (?:le vendite|i follower|le vostre)|collaborazione|partnership`,
  pt: String.raw`(?:oferecemos|somos uma (?:agencia|empresa)\b${SEEKS.pt})|aumentar (?:suas|as) vendas|parceria|colaboracao|proposta comercial`,
  nl: String.raw`interesse in (?:onze|mijn) (?:diensten|producten|aanbod)|(?:wij|we) (?:bieden (?:u|jullie|bedrijven)|zijn een (?:\w+ ){0,2}(?:bureau|leverancier|fabrikant))|(?:uw|jullie) (?:omzet|verkoop|volgers|bereik) (?:verhogen|vergroten)|samenwerking|gesponsord artikel`,
};

/** The writer's existing order, account or bill: help with something bought, no new purchase. */
const EXISTING: PhraseTable = {
  en: String.raw`(?:i|we)(?:'ve| have)? (?:just |already |recently )?(?:bought|purchased|ordered|paid)|my (?:existing |current |last |recent |previous )?(?:order|package|parcel|delivery|shipment|account|card|payment|invoice|subscription|booking|reservation|purchase|device|password|bill|money|transfer|top.?up|statement|membership)|order (?:number|no\.?|status|#)|tracking|i (?:was|got|have been|'ve been|am being) (?:charged|billed|overcharged)|charged (?:me|twice)|log ?in|password|track(?:ing)? (?:my|the|number)|where(?:'s| is| are) (?:my|the|our)|my existing|resend[\w ]{0,12} invoice|(?:the|our|your) (?:app|site|website|software|machine|device|update|system) (?:is|keeps|has|just)? ?(?:down|crash\w*|deleted|freez\w*|froze\w*|broke\w*|hang\w*)|(?:that|which|it|they|and|always|keeps?) (?:breaks?|broke|falls? apart|fell apart|crash(?:es|ed|ing)?|leaks?|died|dies)\b|doesn't (?:even )?(?:make|do|hold|last)\b(?= \w+[.!])|(?:stopped|not|isn't|doesn't|won't) (?:work|working|turn|turning|load|loading|charging|connect)\w*|broken|defective|error message|(?:hasn't|has not|haven't|have not|never|didn't) (?:arrived?|received?|come|been delivered)`,
  de: String.raw`(?:habe|hab|haben)[\w ]{0,40} (?:gekauft|bestellt|bezahlt)|meine? (?:letzten? )?(?:bestellung|paket|lieferung|konto|zahlung|rechnung|abo|buchung|sendung|gerat|karte|passwort)|bestellnummer|wo (?:ist|bleibt)|abgebucht|funktioniert (?:nicht|nicht mehr)|geht nicht|kaputt|defekt|nicht (?:angekommen|erhalten|geliefert)|einloggen|passwort`,
  fr: String.raw`(?:j'ai|nous avons) (?:achete|commande|paye)|ma (?:commande|livraison|facture|reservation|carte)|mon (?:colis|compte|paiement|abonnement|appareil|achat|mot de passe)|ou (?:est|en est)|ne (?:marche|fonctionne) (?:pas|plus)|marche (?:pas|plus)|pas (?:recu|arrive)|debite|numero de commande`,
  es: String.raw`(?:compre|pedi|pague|he comprado|he pedido)|mi (?:pedido|paquete|cuenta|pago|factura|suscripcion|reserva|envio|compra|tarjeta|contrasena)|donde esta mi|no (?:funciona|me llego|ha llegado|he recibido|recibi)|cobr(?:aron|ado)|numero de pedido`,
  it: String.raw`ho (?:comprato|acquistato|ordinato|pagato)|il mio (?:ordine|pacco|account|pagamento|abbonamento)|la mia (?:prenotazione|fattura|spedizione|carta|password)|dov'e|non (?:funziona|ho ricevuto|e arrivat[oa])|addebit\w+|numero (?:d'|di )ordine`,
  pt: String.raw`(?:comprei|pedi|paguei|encomendei)|(?:o )?meu (?:pedido|pacote|pagamento|cartao|reembolso)|minha (?:conta|encomenda|fatura|compra|reserva|assinatura|senha)|cade|onde esta (?:o |a )?(?:meu|minha)|nao (?:funciona|chegou|recebi)|cobraram|numero do pedido`,
  nl: String.raw`(?:heb|hebben)(?! jullie\b)[\w ]{0,40} (?:gekocht|besteld|betaald)|mijn (?:laatste |vorige )?(?:bestelling|pakket|pakje|levering|account|betaling|factuur|abonnement|boeking|reservering|zending|toestel|kaart|wachtwoord)|bestelnummer|waar (?:is|blijft) mijn|afgeschreven|(?:werkt|doet het) niet(?: meer)?|kapot|defect|niet (?:aangekomen|ontvangen|geleverd|gekregen)`,
};

/** Asks for something, but never as a buyer: the press, students at their papers, who wants a gift for a raffle. */
const NO_BUYER: PhraseTable = {
  en: String.raw`(?<!\byou )as (?:a|an|your) (?:supplier|volunteer)|i(?:'m| am) (?:a |an |the )?(?:\w+ )?(?:journalist|reporter|editor|blogger|podcaster|correspondent)|(?:press|media) (?:inquiry|enquiry|request|contact)|(?:writing|write|written|research(?:ing)?|working on|doing|finishing)(?: up)? (?:a|an|my|our|the|some) (?:\w+ ){0,2}(?:article|story|piece|thesis|dissertation|essay|term paper|paper|case study|report about|feature on|research project)|for (?:a|an|my|our|the) (?:\w+ ){0,3}(?:article|thesis|dissertation|essay|term paper|homework|coursework|school project|class project|assignment|documentary)\b|(?:bachelor|master|phd|doctoral)(?:'s)? thesis|(?:do|doing|conducting|answer|fill (?:in|out)|take part in|complete|run|running)[\w ]{0,12} (?:survey|questionnaire|poll|interview)s?\b(?! (?:software|tool|app|product|plan))|(?:interview|quote|comment|statement) (?:with|from|by) (?:your|the) (?:ceo|founder|boss|owner|manager|team)|interview your|(?:looking|search\w*|hoping|ask\w*) for (?:\w+ )?(?:sponsors?|sponsorship|donations?|donors)|(?:would|could|can|will) you (?:like to |be willing to )?(?:sponsor|donate)|\d+ ?k (?:followers|subscribers)|(?:followers|subscribers)[\w ,.'!]{0,40}(?:free|post about|review)`,
  de: String.raw`(?<!\b(?:sie|euch|ihnen) )als (?:lieferant\w*|freiwillige\w*|ehrenamtliche\w*|aushilfe)|(?:bin|als) (?:journalist(?:in)?|reporter(?:in)?|redakteur(?:in)?)|(?:presse|medien)anfrage|(?:schreibe|fur)[\w ]{0,14} (?:artikel|beitrag|reportage|bachelorarbeit|masterarbeit|abschlussarbeit|doktorarbeit|dissertation|hausarbeit|seminararbeit|referat|schulprojekt)|(?:umfrage|fragebogen|interview mit)|(?:suchen|suche) (?:\w+ )?sponsor\w*|spenden`,
  fr: String.raw`(?<!\bvous )(?:comme|en tant que) (?:fournisseu\w+|benevoles?)|je suis journaliste|(?:article|memoire|these|expose|enquete|sondage|questionnaire)(?= (?:sur|de|pour))|(?:pour|ecris) (?:un|mon|une|ma) (?:article|memoire|these|expose)|(?:cherchons|cherche) (?:des |un )?sponsors?|faire un don`,
  es: String.raw`(?<!\b(?:a ustedes|vosotros|les|os) )como (?:proveedor\w*|voluntari[oa]s?)|soy (?:periodista|reporter[oa])|(?:para|escribo|escribiendo) (?:un|mi|una) (?:articulo|reportaje|tesis|tesina|trabajo de (?:clase|fin)|encuesta)|(?:responder|rellenar|contestar)[\w ]{0,8} (?:encuesta|cuestionario)|(?:buscamos|busco) patrocinador\w*|donacion`,
  it: String.raw`(?<!\bvoi )come (?:fornitor\w+|volontari[oa]?)|sono (?:un |una )?giornalista|(?:per|scrivo|scrivendo|sto scrivendo) (?:un |la |una |la mia |un')?(?:articolo|tesi|tesina|ricerca scolastica)|(?:compilare|rispondere)[\w ]{0,8} (?:questionario|sondaggio)|(?:cerchiamo|cerco) sponsor`,
  pt: String.raw`(?<!\bvoces )como (?:fornecedor\w*|voluntari[oa]s?)|sou (?:jornalista|reporter)|(?:para|escrevo|escrevendo) (?:um |o meu |uma |a minha |meu |minha )?(?:artigo|reportagem|tese|monografia|tcc|trabalho (?:da|de) (?:escola|faculdade))|(?:responder|preencher)[\w ]{0,8} (?:questionario|pesquisa)|(?:procuramos|buscamos) patroc\w+`,
  nl: String.raw`(?<!\b(?:jullie|u) )als (?:leverancier|vrijwilligers?)|ik ben (?:een )?(?:journalist\w*|verslaggever|redacteur)|(?:pers|media)(?:aanvraag|verzoek)|(?:voor|schrijf)[\w ]{0,14} (?:artikel|scriptie|werkstuk|onderzoek voor school|profielwerkstuk)|(?:enquete|vragenlijst) (?:in|invullen|beantwoorden)|zoek(?:en)? (?:een |nog )?sponsors?`,
};

export const EXCLUSIONS = {
  refund_request: compilePhrases(REFUND),
  cancellation: compilePhrases(CANCEL),
  job_application: compilePhrases(JOB),
  vendor_offer: compilePhrases(VENDOR),
  no_buyer: compilePhrases(NO_BUYER),
  existing_customer: compilePhrases(EXISTING),
} as const;

/** A wish to buy that stands beside a case of support: "I bought one last year and want to buy another". */
export const NEW_PURCHASE =
  /\b(?:(?:want|like|love|going|planning|need|interested|ready|looking)(?: to| in)? (?:buy(?:ing)?|purchas(?:e|ing)|order(?:ing)?|get(?:ting)?|upgrad(?:e|ing)) (?:another|one more|two more|more|a second|\d+ more|again|a new|the|to)|buy (?:another|more|again|a new|one more)|order (?:another|more|again|one more)|upgrade to|(?:noch|weitere)\w* (?:ein\w*|\d+) (?:\w+ )?(?:kaufen|bestellen)|nochmal (?:kaufen|bestellen)|(?:en )?(?:acheter|commander) (?:un|une|en) (?:autre|deuxieme)|comprar (?:otr[oa]|mas)|comprar[ne]* (?:un altro|un'altra)|comprar (?:outr[oa]|mais))\b/;

/** "Buy another one that breaks after a week": bitter, no wish. */
export const BITTER =
  /\b(?:that|which|and it|so it can|der|die|das|qui|que|che)(?: \w+){0,2} (?:breaks?|broke|stops?|stopped|crash\w*|leaks?|falls? apart|fell apart|dies|died|doesn't|didn't|won't|never|kaputt\w*|nicht funktioniert|casse|marche pas|no funciona|non funziona|nao funciona)\b/;

/** What right before a phrase turns it round: "I don't need a demo", "never asked for a quote". Ends at the phrase. */
export const NEGATED_BEFORE =
  /(?:\b(?:not|no|never|without|don't|dont|do not|doesn't|didn't|won't|wouldn't|can't|cannot|isn't|aren't|no longer|neither|nor|stop|kein(?:e[nrms]?)?|nicht|nie|ohne|ne|n'ai|pas|plus|jamais|sans|aucune?|no|sin|nunca|ya no|non|senza|mai|nao|sem|nem|geen|niet|nooit|zonder)(?: (?:really|actually|yet|even|currently|at the moment|longer|going to|planning to|looking to|trying to|here to|want(?:ing)?|need(?:ing)?|to|ready to|interested in|looking for|ask(?:ed|ing)?(?: for| about)?|request(?:ed|ing)?|order(?:ed)?|care about|worried about|about|a|an|the|any|your|for|it|me|brauche|will|mochte|mehr|ein\w*|de|d'|besoin|pas|quiero|necesito|una?|voglio|ho bisogno di|quero|preciso|uma?|een|meer|nodig))*\s*)$/;
/** Negations that ask: "Don't you have a demo?", "isn't it available?" */
export const ASKING_NEGATION =
  /\b(?:don't (?:you|they)|do you not|isn't (?:there|it)|aren't (?:there|they)|can't (?:i|you|we)|why (?:not|don't)|habt ihr (?:nicht|kein\w*)|gibt es (?:nicht|kein\w*)|(?:not sure|don't know|no idea) (?:how|what|which|if|whether))[\w ]{0,20}$/;
