import { compilePhrases, type PhraseTable } from '../understanding/fold.js';

/** Words behind the scoring rules, per language, folded. What turns them round or makes them mean something else is in `exclusions.ts`. */
const PRICING: PhraseTable = {
  en: String.raw`i(?:'ll| will)? take (?:it|them|one|two|both|this|that)\b(?! back)|(?:where|how) (?:can|do|could) i pay|pric(?:e|es|ing|ed|elist|e list)|(?:what|how much)(?:'s| is| are| do| does| would| will)? (?:the |it |this |that |your |you )?(?:cost|costs|charge|charges|rates?|fee|fees)(?: for)?|costs?|how much (?:is|are|does|do|for|would|will|to)|how much\??|what (?:are|r) (?:you|u) (?:charging|asking|taking)|what do (?:you|u) (?:take|want|ask|charge)(?: for)?|(?:what|whats|what's)[\w' ]{0,30} going for|set me back|(?:your|the|special|best|bulk|dealer|wholesale|trade|any) (?:conditions|terms|offers?|deals?)(?= (?:for|on|if|with)| ?\?|$)|(?:what|which)(?: can| could| would)? (?:you )?(?:offer|propose) (?:me|us)|(?:get|have|want|need|send)(?: me| us)? (?:an|your|a) offer|pricey|expensive|cheap(?:er|est)?|affordable|quote|quotation|estimate for|discounts?|bulk (?:order|pricing|discount)|volume discount|promo code|coupon|payment plan|installments?|(?:want|wanna|like|love|ready|looking|going|plan(?:ning)?|need|interested|wish|hoping|intend|decided|able|where can i|how (?:do|can) i|can i|could i|may i|can we|i'll|i will|let me|we'll|think(?:ing)? (?:of|about))[\w' ]{0,12} (?:buy(?:ing)?|purchas(?:e|ing)|order(?:ing)?|get(?:ting)? (?:one|two|three|\d+|it)\b|subscrib(?:e|ing)|sign(?:ing)? up|upgrad(?:e|ing)|check ?out|take (?:it|one|two|the))|buy(?:ing)?|purchas(?:e|ing)|place an order|i'll take (?:it|one|two|the|\d)|send me (?:an?|the) (?:invoice|payment link)|payment link|how (?:do|can) (?:i|we) pay|sign me up|upgrade (?:to|my plan)|(?:pro|premium|enterprise|business|starter|basic) (?:plan|package|subscription|licen[cs]e)|licen[cs]es?`,
  de: String.raw`(?:ich )?nehme? (?:es|sie|ihn|das|die|den|beide)\b(?! zuruck)|ich nehm'? ?s|(?:wo|wie) (?:kann|soll|muss) ich (?:be)?zahlen|preis(?:e|liste|angebot)?|kosten|kostet|was (?:kostet|kosten|verlangt ihr|nehmt ihr)|wie ?viel|angebot|rabatt|mengenrabatt|ratenzahlung|kaufen|erwerben|(?:mochte|will|wurde(?: gerne?)?|kann ich|wo kann ich|gerne?)[\w ]{0,25} (?:bestellen|ordern|abonnieren|buchen)|kaufinteresse|kostenvoranschlag|lizenz(?:en)?`,
  fr: String.raw`je (?:le|la|les) prends|(?:ou|comment) (?:puis-je|je peux|est-ce que je peux) payer|prix|tarifs?|(?:ca|cela|il) coute|coute(?:nt)?|cout|combien (?:coute|ca|est-ce|pour|est)|combien|devis|remise|acheter|achat de|(?:voudrais|veux|souhaite|aimerais|puis-je|peut-on)[\w' ]{0,12} (?:commander|prendre|m'abonner|souscrire|reserver)|payer en plusieurs fois|licences?`,
  es: String.raw`me l[oa]s? (?:llevo|quedo)|(?:donde|como) (?:puedo )?(?:pagar|pago)|precios?|cuesta[ns]?|cuanto (?:es|vale|sale|cuesta|seria|cobran)|costo|coste|tarifas?|presupuesto|cotizacion|descuentos?|comprar|adquirir|(?:quiero|quisiera|me gustaria|puedo|necesito|donde puedo)[\w ]{0,12} (?:pedir|encargar|ordenar|contratar|suscribirme)|licencias?`,
  it: String.raw`l[oa] prendo|(?:dove|come) (?:posso )?pagare|prezz[oi]|costa(?:no)?|quanto (?:costa|viene|costano|verrebbe)|preventivo|listino|sconto|comprare|acquistare|(?:vorrei|voglio|posso|mi piacerebbe)[\w ]{0,12} (?:ordinare|prendere|abbonarmi)|licenz[ae]`,
  pt: String.raw`(?:eu )?(?:vou levar|fico com)|(?:onde|como) (?:posso )?pagar|precos?|custa[m]?|quanto (?:custa|e|fica|sai|cobram)|valor(?:es)?|orcamento|desconto|comprar|adquirir|(?:quero|queria|gostaria de|posso|preciso)[\w ]{0,12} (?:pedir|encomendar|contratar|assinar)|parcela[mr]?|licencas?`,
  nl: String.raw`prijs|prijzen|kost(?:en)?|hoeveel kost|offerte|kopen|bestellen|korting|duur|goedkoper`,
};

const AVAILABILITY: PhraseTable = {
  en: String.raw`in stock|out of stock|availab(?:le|ility)|back in stock|restock(?:ed|ing)?|do you (?:still )?(?:have|carry|stock|sell|offer) (?!(?:a |an |any )?(?:\w+ )?(?:minute|moment|second|time|idea|question|phone|number|contact|discounts?|deals?|prices?|pricing|price list|catalog(?:ue)?|brochure|newsletter|coupon|voucher|app|website|opinion|kids|children)s?\b)(?:any|it|this|that|the|these|those|a|an|one|some|\w+)|(?:any|still any) left|any (?:openings?|slots?|spots?|rooms?|tables?|appointments?)|(?:have|got) (?:any|it|this|that|these|one)(?: \w+){0,3} (?:left|in|available)|when (?:can|could|will) (?:i|we) (?:get|have|receive|start|pick)|(?:how (?:soon|fast|quickly)|when) (?:can|could|will|would|do) (?:you|it|they) (?:deliver|ship|start|install|be delivered|send)|(?:book|reserve|schedule) (?:a|an|the|for|my|me)|can i (?:book|reserve|pick (?:it )?up)|(?:deliver|ship|shipping|delivery) (?:to|by|before|today|tomorrow|this|in time)|do you (?:ship|deliver)`,
  de: String.raw`verfugbar(?:keit)?|auf lager|vorratig|lieferbar|ausverkauft|wieder (?:da|verfugbar|rein|lieferbar)|habt ihr (?:noch|das|die|den|auch|eine?n?)|haben sie (?:noch|das|die|den|auch|eine?n?)|noch (?:da|zu haben|platze|termine|frei)|termine? frei|freie termine|wann (?:kann ich|konnen sie|konnt ihr|ist|bekomme) [\w ]{0,20}(?:haben|liefern|da|abholen|starten|verfugbar)|reservieren|termin (?:buchen|vereinbaren|ausmachen)|liefert ihr|liefern sie|versendet ihr|bietet ihr|bieten sie|freie platze`,
  fr: String.raw`disponibles?|disponibilites?|en stock|rupture|avez-vous (?:encore|ce|cette|le|la|des|du|en)|vous avez (?:encore|ce|cette|le|la|des|du|en)|reste-t-il|il en reste|quand (?:puis-je|pouvez-vous|sera)|reserver|prendre rendez-vous|livrez-vous|vous livrez|(?:me|nous) livrer`,
  es: String.raw`disponibles?|disponibilidad|en stock|agotad[oa]|tienen (?:en|el|la|los|las|este|esta|todavia|aun|mas|alguna?)|teneis|queda[n]?|hay (?:disponib\w*|stock|citas?|mesas?|habitaciones?)|cuando (?:puedo|pueden|estara|llega)|reservar|agendar|hacen envios|envian a|entregan|(?:l[oa]s? )?(?:tienen|teneis) (?=\w+ )`,
  it: String.raw`disponibil[ei]|disponibilita|in stock|esaurit[oa]|avete (?:ancora|il|la|i|le|questo|questa|in)|ne (?:avete|e rimasto)|quando (?:posso|potete|sara|arriva)|prenotare|fissare un appuntamento|spedite|consegnate`,
  pt: String.raw`disponive(?:l|is)|disponibilidade|em estoque|esgotad[oa]|voces? (?:tem|ainda tem)|ainda tem|tem (?:em|o|a|no|na|disponivel|algum|vaga)|quando (?:posso|podem|chega|fica)|reservar|agendar|entregam|fazem entrega|enviam para`,
  nl: String.raw`op voorraad|beschikbaar|leverbaar|(?:kunnen jullie|kunt u|kan ik)[\w ]{0,20} (?:leveren|afhalen|reserveren)|leveren jullie|hebben jullie|heeft u`,
};

const DEMO: PhraseTable = {
  en: String.raw`demo(?:nstration)?s?|(?:free |a |your |the )?trials?(?: version| period| account)?|test ?drive|try (?:it|this|the \w+|your \w+|before)(?: out)?(?: for free| first)?|free sample|samples?|walk ?through|show me how it works|proof of concept|pilot (?:project|phase)`,
  de: String.raw`demo|vorfuhrung|vorfuhren|testversion|probe(?:abo|zeit|monat|fahrt|version|stunde|training)|testzugang|testen|ausprobieren|muster|kostenlos testen`,
  fr: String.raw`demo(?:nstration)?|essai(?: gratuit)?|essayer|periode d'essai|echantillons?|tester`,
  es: String.raw`demo(?:stracion)?|prueba(?: gratis| gratuita)?|probar(?:lo|la)?|periodo de prueba|muestras?`,
  it: String.raw`demo|dimostrazione|prova(?: gratuita)?|provar(?:e|lo|la)|periodo di prova|campion[ei]`,
  pt: String.raw`demo(?:nstracao)?|teste gratis|periodo de teste|experimentar|testar|amostras?`,
};

const URGENCY: PhraseTable = {
  en: String.raw`asap|urgent(?:ly)?|immediately|right (?:now|away)|today|tonight|tomorrow|this (?:week|afternoon|evening|morning|weekend|month)|by (?:the end of )?(?:this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|week|month|eod|\d)|as soon as possible|soon|quickly|deadline|need (?:it|this|one|them|a|an|to|the|some|\d)|i need|we need|hurry`,
  de: String.raw`dringend|eilig|sofort|umgehend|schnellstmoglich|so schnell wie moglich|heute|morgen|diese woche|bis (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende)|brauche|brauchen|benotige|bald`,
  fr: String.raw`urgente?|urgence|immediatement|tout de suite|au plus vite|des que possible|aujourd'hui|demain|cette semaine|besoin|rapidement|vite`,
  es: String.raw`urgente(?:mente)?|urgencia|inmediatamente|ahora mismo|lo antes posible|cuanto antes|hoy|para manana|esta semana|necesito|necesitamos|pronto|ya mismo`,
  it: String.raw`urgente|urgenza|immediatamente|subito|il prima possibile|al piu presto|oggi|domani|questa settimana|ho bisogno|mi serve|abbiamo bisogno`,
  pt: String.raw`urgente|urgencia|imediatamente|agora mesmo|o mais rapido possivel|o quanto antes|hoje|amanha|esta semana|preciso|precisamos|logo`,
};

const FEATURES: PhraseTable = {
  en: String.raw`features?|functionalit(?:y|ies)|capabilit(?:y|ies)|specs?|specifications?|does (?:it|this|that|your \w+|the [\w ]{1,20}?) (?:\w+ ){0,2}?(?:have|support|work|come|include|integrate|allow|offer|handle|do|fit|run|connect|let)|(?:can|could) (?:it|this|that|your \w+|the \w+) |is (?:it|this|that|the \w+) (?:compatible|waterproof|washable|suitable|vegan|wireless|refurbished|made|able|possible|available in|safe)|(?:water|child|dust|shock|wind)[ -]?proof|washable|dishwasher|rechargeable|wireless|vegan|organic|gluten.?free|hypoallergenic|refurbished|adjustable|compatib(?:le|ility)|integrat(?:e|es|ion|ions)|works? with|what(?:'s| is) included|includes?|difference between|how does (?:it|this|your \w+|the \w+) work|which (?:model|version|plan|one|size)|battery life|dimensions|how (?:big|large|long|heavy|tall|wide|many users)|warranty|material|colou?rs|sizes?|(?:which|any|some|one|how many) of (?:your|the|these)|tell me (?:a bit |a little )?more|(?:more|some|further|any|send me|send us) (?:info(?:rmation)?|details) (?:about|on|regarding)|(?:would|do|could|can|might) you (?:recommend|suggest|advise)|what would (?:i|we) (?:gain|get|need)|how (?:loud|heavy|noisy|fast|strong|quiet|deep|thick|high|old|often|hot|warm|does)\b(?= )`,
  de: String.raw`funktion(?:en|iert (?:es|das|die|der))?|funktionsumfang|eigenschaften|technische daten|kann (?:es|das|die \w+|der \w+|euer \w+|man)|unterstutzt|kompatib\w+|integration(?:en)?|integrieren|unterschied zwischen|was ist (?:alles )?(?:enthalten|dabei|inklusive)|wie funktioniert|akkulaufzeit|masse|grossen?|farben|material|garantie|wasserdicht|passt (?:es|das|der|die)|wie (?:laut|schwer|gross|hoch|lange?|schnell|breit|viele)|mehr (?:infos?|informationen|details)|(?:empfehlen|empfehlt|raten|ratet) (?:sie|ihr)|was (?:wurden|wurdet) (?:sie|ihr)|kann ich (?:mit|damit)|kann (?:die|der|das)|welche (?:funktionen|farben|grossen)|funktioniert das`,
  fr: String.raw`fonctionnalites?|caracteristiques|est-ce (?:compatible|que (?:ca|cela|l'|le|la|votre))|compatib\w+|integr\w+|difference entre|qu'est-ce qui est inclus|inclus|comment (?:ca|cela) (?:marche|fonctionne)|autonomie|dimensions|tailles?|couleurs?|matiere|garantie|(?:plus d'|des |d'autres )?(?:infos?|informations?|renseignements) sur|en savoir plus|(?:me |nous )?(?:conseill|recommand)ez|convient-(?:il|elle)|est-ce que (?:l'|la |le |les |votre |vos )`,
  es: String.raw`funci(?:on(?:es|alidades)|ones)|caracteristicas|compatible|integra\w*|diferencia entre|que incluye|incluye|como funciona|bateria|medidas|dimensiones|tallas?|colores|material|garantia|tiene (?:\w+ ){0,2}(?:garantia|funcion|wifi|bluetooth)|(?:mas )?(?:informacion|detalles) (?:sobre|de|acerca)|(?:me |nos )?(?:recomiendan|recomendais|aconsejan)|funciona (?:con|en)|se integra`,
  it: String.raw`funzion(?:i|alita)|caratteristiche|compatibil\w+|integra\w*|differenza tra|cosa (?:include|comprende)|come funziona|batteria|misure|dimensioni|tagli[ae]|color[ei]|materiale|garanzia|(?:piu )?(?:informazioni|dettagli) (?:su|sul|sulla|sui|riguardo)|(?:mi |ci )?(?:consigliate|consigliereste)|funziona con`,
  pt: String.raw`func(?:oes|ionalidades)|caracteristicas|compativel|integra\w*|diferenca entre|o que (?:inclui|vem)|como funciona|bateria|medidas|dimensoes|tamanhos?|cores|material|garantia|(?:mais )?informac(?:ao|oes) sobre|(?:me )?recomendam|funciona (?:com|em)`,
  nl: String.raw`functies|kleuren|afmetingen|garantie|hoe (?:luid|groot|zwaar|werkt)|meer informatie|geschikt voor`,
};

const PRODUCT: PhraseTable = {
  en: String.raw`(?:more )?(?:info(?:rmation)?|details) (?:about|on|regarding) (?:your|the|this|that)|tell me (?:more )?about|interested in|curious about|looking for|do you (?:sell|offer|have|provide|make|do|carry)(?! (?:a |any )?(?:minute|moment|second|time|idea|question|phone|number|contact))|(?:your|the|this) (?:products?|services?|plans?|packages?|offers?|courses?|collections?|models?|menu|catalog(?:ue)?|range|software|app|tool)|(?:pro|premium|enterprise|business|starter|basic|standard) (?:plan|package|version|subscription)|what (?:do you|kind of \w+ do you) (?:sell|offer|make|have)|learn more|brochure|recommend (?:me|something|a|any)|(?:suitable|good) for|(?:would|do|could|can|might) you (?:recommend|suggest|advise)|(?:which|any|some|one) of your`,
  de: String.raw`(?:mehr )?(?:infos?|informationen|details) (?:zu|uber|zum|zur)|interessiere mich|interesse an|interessiert an|verkauft ihr|bietet ihr|bieten sie|fuhrt ihr|habt ihr|suche (?:nach |eine?n? )|(?:eure|ihre|euer|ihr) (?:produkte?|angebote?|dienstleistung(?:en)?|kurse?|pakete?|modelle?|software|sortiment|app)|katalog|empfehlen`,
  fr: String.raw`(?:plus d')?(?:infos?|informations?|details|renseignements) (?:sur|concernant)|interessee? par|je cherche|vendez-vous|proposez-vous|vous (?:vendez|proposez)|vos (?:produits?|services?|offres?|formules?)|en savoir plus|catalogue|conseill(?:er|ez)`,
  es: String.raw`(?:mas )?(?:informacion|info|detalles) (?:sobre|de|acerca)|(?:estoy )?interesad[oa] en|me interesa|busco|venden|ofrecen|(?:sus|vuestros) (?:productos?|servicios?|planes|paquetes|cursos)|catalogo|saber mas|recomiendan`,
  it: String.raw`(?:piu )?(?:informazioni|info|dettagli) (?:su|sul|sulla|sui|riguardo)|interessat[oa] a|mi interessa|cerco|vendete|offrite|(?:i vostri|le vostre) (?:prodotti|servizi|offerte|corsi)|catalogo|saperne di piu|consigliate`,
  pt: String.raw`(?:mais )?(?:informac(?:ao|oes)|info|detalhes) (?:sobre|do|da)|(?:tenho )?interess(?:ad[oa]|e) (?:em|no|na)|procuro|estou procurando|voces (?:vendem|oferecem)|(?:seus|os) (?:produtos?|servicos?|planos|pacotes)|catalogo|saber mais|recomendam`,
};

const FOLLOWS: PhraseTable = {
  en: String.raw`(?:just |i |i've |have )*(?:followed|following|subscribed|signed up|joined)(?: to)? (?:you|your|the newsletter|your \w+)|(?:add|put) me (?:to|on) (?:your|the) (?:mailing |email |e-mail |waiting |wait)?(?:list|newsletter)|newsletter|keep me (?:posted|updated|informed)|notify me`,
  de: String.raw`(?:folge|abonniert|abonniere|angemeldet)[\w ]{0,15}(?:euch|newsletter|kanal|seite)|newsletter|haltet mich auf dem laufenden|benachrichtigt mich`,
  fr: String.raw`(?:je vous suis|abonnee? a|inscrite? a)|newsletter|tenez-moi (?:au courant|informe)`,
  es: String.raw`(?:les sigo|los sigo|me (?:suscribi|he suscrito))|newsletter|boletin|mantenganme (?:al tanto|informad[oa])|avisenme`,
  it: String.raw`(?:vi seguo|mi sono iscritt[oa])|newsletter|tenetemi (?:aggiornat[oa]|informat[oa])|avvisatemi`,
  pt: String.raw`(?:sigo voces|me inscrevi|estou seguindo)|newsletter|me avis(?:a|e|em)`,
};

const NOT_INTERESTED: PhraseTable = {
  en: String.raw`(?:not|no longer|isn't|never|aren't|am not|not really|not at all|un)(?: really| at all| very| that)? ?interested|no interest|(?:no thanks|no thank you|no,? thanks)|(?:don't|do not|no longer|won't) (?:need|want|be needing) (?:it|this|that|your (?:product|service|services|offer|help)|anything|any ?more)|(?:stop|quit|please stop) (?:messaging|texting|contacting|sending|writing|spamming)(?: me)?|(?:leave me alone)|(?:don't|do not) (?:contact|message|text|write|call) me|remove me|take me off|unsubscribe|not for me|(?:don't|do not|won't|not (?:looking|planning|going|here|ready|trying|about)|never)(?: (?:want|plan|intend|going|wish))?(?: to| gonna)? (?:buy|purchase)(?:ing)?|changed my mind|(?:went|going|go|decided to go|decided) with (?:another|a different|someone else|a competitor|your competitor)|found (?:another|a better|something else|a cheaper)`,
  de: String.raw`(?:kein|nicht|keinerlei)(?: mehr)? (?:interesse|interessiert)|(?:bin|habe) (?:nicht|kein)[\w ]{0,10}interess\w+|nein,? danke|(?:brauche|will|mochte) (?:das |es |ich |ihn |sie )?(?:nicht|nichts)(?: mehr)?|lassen sie mich in ruhe|lasst mich in ruhe|(?:schreibt|schreiben sie|kontaktieren sie) mir? nicht(?: mehr)?|abmelden|(?:will|mochte|werde)[\w ]{0,15} (?:nicht|nichts|nie)[\w ]{0,10} kaufen|habe mich (?:anders|umentschieden|dagegen) ?(?:entschieden)?`,
  fr: String.raw`(?:pas|plus|aucunement|guere) (?:du tout |vraiment )?interessee?s?|non,? merci|aucun interet|laissez-moi tranquille|ne me (?:contactez|ecrivez) plus|desabonn\w+|(?:ne )?(?:veux|souhaite|vais) (?:pas|rien|plus) acheter|change d'avis`,
  es: String.raw`(?:no|ya no) (?:me |estoy |nos )?(?:interesa|interesad[oa]|interesan)|no,? gracias|no quiero (?:nada|saber|mas|comprar)|no voy a comprar|dejen de (?:escribirme|molestar|mandarme)|no me (?:escriban|contacten|molesten)|cambie de opinion`,
  it: String.raw`non (?:sono |mi |ci )?(?:piu )?(?:interessat[oa]|interessa(?:no)?)|no,? grazie|lasciatemi in pace|non (?:voglio|intendo) (?:comprare|acquistare)|non (?:contattatemi|scrivetemi)|smettete di (?:scrivermi|contattarmi)|ho cambiato idea`,
  pt: String.raw`(?:nao|ja nao) (?:me |estou |tenho )?(?:mais )?(?:interess(?:a|ad[oa]|e))|nao,? obrigad[oa]|nao (?:quero|vou) comprar|parem de (?:me )?(?:mandar|enviar|escrever)|nao me (?:escrevam|contatem|liguem)|mudei de ideia`,
};

const GREETING = new RegExp(
  String.raw`^[^a-z]*(?:(?:hi|hello|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|what's up|sup|hallo|hi|moin|servus|guten (?:tag|morgen|abend)|gruss gott|bonjour|bonsoir|salut|coucou|hola|buen[oa]s(?: dias| tardes| noches)?|buen dia|que tal|ciao|salve|buongiorno|buonasera|ola|oi|bom dia|boa (?:tarde|noite)|tudo bem|hej|hoi|czesc|merhaba)(?: (?:there|all|team|guys|everyone|zusammen|a todos|a tutti|to you|how are you(?: (?:doing|today))?|como estas?|comment ca va|come va|wie geht'?s))?[^a-z]*)+$`,
);

export const PHRASES = {
  pricing_or_purchase: compilePhrases(PRICING),
  availability: compilePhrases(AVAILABILITY),
  demo_or_trial: compilePhrases(DEMO),
  urgency: compilePhrases(URGENCY),
  features: compilePhrases(FEATURES),
  product_inquiry: compilePhrases(PRODUCT),
  follows_or_subscribes: compilePhrases(FOLLOWS),
  not_interested: compilePhrases(NOT_INTERESTED),
} as const;

export { GREETING };
