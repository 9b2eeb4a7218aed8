/**
 * Structures of an attack on the assistant, as data. What counts is not a trigger word but who is addressed and what is
 * wanted of them: an order that targets the assistant's instructions or role, a demand for hidden text or for other
 * people's data, a forged message frame. Weights of the rules that match add up; see `injection.ts` for the thresholds.
 * All expressions run on folded text (understanding/fold.ts).
 */
export interface InjectionRule {
  readonly id: string;
  readonly weight: number;
  readonly pattern: RegExp;
  /** A second, different match counts again: such words are weak alone and telling in numbers. */
  readonly countsTwice?: true;
}

/** What the assistant was given. Qualifiers must touch the noun, so that "delivery instructions" is none. */
const GIVEN = String.raw`(?:system |initial |original |core |base |hidden |secret |internal |pre-?programmed |safety |content |ethical |moral |openai |ai |developer |custom )*(?:instructions?|instrutions?|prompts?|programming|directives?|guidelines|guardrails?|system message|polic(?:y|ies)|restrictions?|constraints?|rules|training|commands?|orders|tasks?|assignments?|directions|limitations|filters?|safeguards?|context|conversation|messages?|text|inputs?|information|data|tasks?|provisions|statements|content|sentences?)`;
const WHICH = String.raw`(?:all |any |every(?:thing)? |each |of |the |these |those |this |that |your |his |its |previous(?:ly)? |prior |earlier |above |preceding |foregoing |past |former |existing |current |initial |original |given |stated |mentioned |other |and |said |written |provided |received |you(?:'ve| have| were)?(?: been)? (?:given |told |received )?)`;
const DROP = String.raw`(?:ignore|ignoring|disregard|disregarding|forget|forgetting|override|overrule|bypass|circumvent|neglect|discard|drop|dismiss|erase|delete|clear|reset|abandon|skip|stop (?:following|obeying)|(?:do not|don't|no longer|never) (?:follow|obey|adhere to|comply with|listen to|abide by)|pay no attention to|break(?:ing)? free (?:from|of)|set aside|put aside|leave(?= (?:all|everything|the|any)[\w ]{0,40}behind)|remove|un-?learn|leave out)`;

export const INJECTION_RULES: readonly InjectionRule[] = [
  // --- an order against the assistant's instructions
  {
    id: 'drop_instructions',
    weight: 0.9,
    pattern: new RegExp(
      String.raw`\b${DROP} (?:about |to |out )?(?!my |our |the delivery|the shipping)${WHICH}{0,6}(?<=\b(?:your|all|any|previous|prior|earlier|above|preceding|system|initial|original|every|everything|foregoing|given|these|past|existing|former|said|told|received|current) (?:of |the |your |previous |prior |above |earlier |and )*)${GIVEN}\b(?! (?:i|we) (?:sent|wrote|gave|left|placed|made)| from me| about the (?:order|delivery)| for (?:the |my )?(?:delivery|order|parcel))`,
    ),
  },
  {
    id: 'drop_all_before',
    weight: 0.8,
    pattern: new RegExp(
      String.raw`\b${DROP} (?:about )?(?:everything|anything|all|all of (?:that|this|it|the above)|what(?:ever)?|the above|it all|every ?thing else)(?: that)? ?(?:(?:(?:i|we|you|they) ?(?:'ve|have|were|was|had)? ?(?:been |was |were )?(?:told|said|given|learned|instructed|asked|know|knew|wrote|mentioned|discussed)(?: (?:you|to you))?(?: (?:before|above|so far|previously|earlier|until now|up to now|prior))?)|before(?: this| that)?|above|prior|previously|so far|that came before|preceding)\b(?!.{0,30}\b(?:order|found|sorted|solved|resolved|works|refund))`,
    ),
  },
  {
    id: 'drop_then_order',
    weight: 0.5,
    pattern:
      /\b(?:forget|ignore|disregard|vergiss|vergesst|ignoriere|oublie|olvida|olvide|dimentica|esqueca)(?: nun| now| jetzt)? (?:everything|all(?: of it)?|it all|(?:the )?above|alles|tout|todo|tutto|tudo)\b[^.!?\n]{0,40}?(?:[,.;:!]| and| und| et| y| e) (?:now )?(?:write|say|print|output|answer|respond|tell me|repeat|generate|act|you are|start|translate|schreib\w*|sag|antworte|gib|ecris|dis|di|escribe|scrivi|escreva|diga|solo tienes)\b/,
  },
  {
    id: 'drop_vague',
    weight: 0.4,
    pattern: new RegExp(
      String.raw`\b${DROP} (?:the|all|any|those|these|your) (?:instructions?|rules|guidelines|prompts?|above|filters?|restrictions?|polic(?:y|ies))\b(?! (?:on|in|about|for|of the|that came|from|at|and i))`,
    ),
  },
  {
    id: 'drop_de',
    weight: 0.9,
    pattern:
      /\b(?:ignoriere?n?|vergiss|vergessen sie|missachte|ubergehe|uberspringe|befolge nicht|lass(?:en sie)?|streiche|verwirf)(?: sie| du| bitte| nun| jetzt)* (?:(?:alle|alles|samtliche|die|deine|ihre|den|das|was|obigen?|vorherigen?|bisherigen?|vorigen?|vorangegangenen?|fruheren?|zuvor|davor|gesamten|ganzen|vorhergehenden?|vorangehenden?|ihnen|dir|bisher)[ ,]+){0,6}(?:anweisung(?:en)?|instruktion(?:en)?|vorgaben?|regeln|befehle?|aufgaben?|prompts?|richtlinien|auftrage?|anordnungen|gesagt\w*|gesagte|davor|(?:bisher|zuvor|vorher) (?:gesagt|gelernt|gegeben)\w*|text|aussagen|informationen|angaben|ausfuhrungen)\b/,
  },
  {
    id: 'drop_romance',
    weight: 0.9,
    pattern:
      /\b(?:ignor(?:ez|er?|a|e|en|are|ad|ar)|oubli(?:ez?|er)|olvid(?:a|e|ate|en)|dimentica(?:re)?|esque(?:ca|cer|ce)|desconsidere|desconsiderar|ne (?:suis|tiens|tenez|respecte) (?:pas|plus) (?:compte )?(?:de )?|no sigas|non seguire|ignorate) (?:(?:toutes?|tous|todas?|todos?|tutte?|tutti|les|las|los|le|as|os|tes|vos|tus|sus|sua|suas|seus|tuas|tue|i|de|des|la|lo|que|anteriores|instructions|precedentes?|precedenti|previas?)[ ,]+){0,5}(?:instructions?|instruc(?:c?iones|oes)|istruzioni|consignes|regles|reglas|regole|regras|directives|ordenes|prompts?|indicaciones|comandos?|lo anterior|ce qui precede|tudo (?:o que|acima)|todo lo anterior|directrices|anteriores)\b(?! (?:de (?:livraison|montage|entrega|envio|uso|lavado)|di (?:consegna|montaggio)))/,
  },
  // --- a new role or a new set of rules for the assistant
  {
    id: 'persona_named',
    weight: 0.8,
    pattern:
      /\b(?:do anything now|jailbroken (?:ai|mode|chatbot|version|chatgpt|assistant)|jailbreak (?:mode|prompt|yourself)|developer mode|dev mode|god ?mode|debug mode|dan mode|\bas dan\b|you are (?:now |going to be )?dan|called dan|evil ?bot|opposite mode|unfiltered (?:ai|assistant|mode|model|chatbot|response)|uncensored (?:ai|assistant|mode|model|response)|stay(?:ing)? in dan|aim mode|sudo mode|root mode|admin(?:istrator)? mode|maintenance mode|unrestricted mode)\b/,
  },
  {
    id: 'role_without_rules',
    weight: 0.8,
    pattern:
      /\b(?:without|no|free (?:of|from)|not bound by|not restricted by|devoid of|lacks?|unbound by|ignores?|does not (?:have|follow)|doesn't (?:have|follow)|freed from)(?: any| all| the| your| typical| openai'?s?)* (?:ethical|moral|legal|content|safety|ai|openai|typical|usual|built-in|programmed|normal)? ?(?:(?:or|and) (?:moral|legal|ethical|safety) )?(?:restrictions|filters?|censorship|guidelines|limitations|boundaries|guardrails|moral compass|ethics|morals|confines|rules and regulations|rules or|constraints)\b/,
  },
  {
    id: 'role_set',
    weight: 0.45,
    pattern:
      /\b(?:(?:from now on|for the rest of (?:this|our) (?:conversation|chat)|starting now|henceforth|in this (?:chat|conversation|scenario|hypothetical story))[ ,]+(?:you|your|act|answer|respond|reply|speak|i want you|always|only)|you(?:'re| are) (?:now|going to (?:act|be|pretend|play)|no longer|about to immerse|to act as)(?! (?:open|closed|available|connected|subscribed|offering|charging|shipping|out of|in stock|able|on|asking|telling|saying|selling|the|hiring|ignoring))|i want you to (?:act|pretend|role ?-?play|imagine you|behave|answer as|become|respond|be my|ignore|forget|simulate)|(?:you will|you must|you shall|you should|let's) (?:act|pretend|role ?-?play|behave|simulate|play (?:the|a) (?:role|game))|pretend(?: that)? (?:to be|you(?:'re| are| were| have)|like you)|role ?-?play(?:ing)? as|take on the (?:role|persona)|act as (?:if you|though you|an? (?:ai|unrestricted|evil|linux|terminal|hacker|dan|expert|professional|storyteller|character|language model|tour guide|interviewer))|imagine (?:you are|that you are|yourself as)|assume the (?:role|persona|identity)|simulate (?:an?|the) (?:ai|character|persona|terminal|response))\b/,
  },
  {
    id: 'role_set_other',
    weight: 0.5,
    pattern:
      /\b(?:(?:ab jetzt|von nun an|ab sofort) (?:bist|sollst|antworte|wirst|verhaltst)|du bist (?:jetzt|nun|ab)|(?:tu dich|tue|tu) so als|spiele? (?:die|eine|den) rolle|stell dir vor,? du (?:bist|warst)|agiere als|verhalte dich (?:wie|als)|ich mochte,? dass du (?:dich|so|als|jetzt|nun|mir|handelst)|a partir de (?:ahora|agora|maintenant)[ ,]+(?:eres|tu|seras|voce|vas|responde|actua)|(?:tu es|vous etes) (?:maintenant|desormais) (?:un|une)|fais comme si tu|agis comme|ahora eres|actua como (?:si|un|una)|finge (?:ser|que)|adesso sei|ora sei|fai finta|comportati come|agora voce e|aja como|finja (?:ser|que))\b/,
  },
  {
    id: 'never_refuse',
    weight: 0.4,
    countsTwice: true,
    pattern:
      /\b(?:(?:never|can(?:'t|not)|must not|do not|don't|not allowed to|won't) (?:ever )?(?:refuse|decline|reject|say (?:no|that you can(?:'t|not))|break character|mention (?:that )?you(?:'re| are)|apologi[sz]e|warn|add (?:any )?(?:warnings?|disclaimers?))|stay in character|no matter how (?:im\w+|un\w+|il\w+|in\w+|offensive|harmful|dangerous)|even if (?:it(?:'s| is)|they are) (?:illegal|unethical|harmful|immoral)|regardless of (?:its |the |any )?(?:legality|ethic\w*|moral\w*|consequences)|uncensored|unethical|amoral|anti-?gpt|(?:evil|immoral|criminal|malicious|uninhibited|unrestricted|opposite) (?:ai|chatbot|bot|confidant|assistant|language model|trusted)|chatgpt|language model|openai|disclaimers?|hypothetical(?:ly)? response)\b/g,
  },
  // --- a demand for hidden text
  {
    id: 'reveal_prompt',
    weight: 0.85,
    pattern: new RegExp(
      String.raw`\b(?:reveal|show|print|repeat|output|display|tell|give|list|share|copy|leak|dump|translate|summari[sz]e|write|expose|disclose|recite|echo|return|provide|send|state|spell|paste|what(?:'s| is| are| were| was)|reproduce|read|view|see|encode|type|rephrase|paraphrase|describe|explain|know|start with|begin with)\b[^.!?\n]{0,40}?\b(?:(?:your|the|its|this|that|all|any|full|entire|complete|exact|whole|original) ){0,4}(?:(?:system|initial|hidden|secret|internal|original|pre|base|developer|confidential|starting|underlying) ?(?:prompts?|instructions?|messages?|rules|guidelines|configuration|directives|text|polic(?:y|ies))|(?<=\b(?:your|the|its|this|full|entire|complete|exact|whole|original|starting|all) )prompts?(?: text)?s?(?= (?:you|above|verbatim|that|template|used|i)|[ .!?"]*$)|(?:instructions?|rules|guidelines|prompts?|text|message|words|everything|lines?|content|sentences?|paragraphs?|commands?|information|document|orders|part) (?:(?:that |which )?(?:you (?:were|have been|got|received|are|must)|were) (?:given|told|provided|received|following|programmed|follow)|above|before this|preceding|at the (?:top|start|beginning)|prior to this|verbatim|i gave you (?:at|in the)))\b`,
    ),
  },
  {
    id: 'reveal_prompt_loose',
    weight: 0.4,
    pattern:
      /\b(?:your (?:system )?prompt|system prompt|(?:what are|tell me|show me|list|give me|reveal) your (?:exact |original |full |secret |hidden |internal )?(?:instructions|rules|guidelines|programming|directives|configuration|prompts?)(?! (?:for|to|on|about|regarding|concerning|when|if|in case)\b)|how (?:were|are) you (?:programmed|instructed|configured|prompted)|everything above this|spell[- ]?check (?:all |the |everything )|(?:what did|which|what) (?:the )?(?:developer|creator|company|they) (?:told|instruct|tell) you)\b/,
  },
  {
    id: 'reveal_prompt_other',
    weight: 0.85,
    pattern:
      /\b(?:(?:zeig|nenn|gib|verrat|wiederhol|druck|schreib|ubersetz|was (?:ist|sind|war|waren|stand)|wie (?:lautet|lauten|lautete))\w*\b[^.!?\n]{0,30}\b(?:system ?-?prompts?|systemanweisung(?:en)?|(?:deine?n?|ihre?n?) (?:ersten?n? |ursprunglichen? |geheimen? |internen? |genauen? )?(?:prompts?|anweisungen|instruktionen|vorgaben|systemnachricht)(?! (?:zur|fur|zum|zu|uber))|(?:ersten?|ursprunglichen?|obigen?|vorherigen?) (?:prompts?|anweisungen|instruktionen))|(?:montre|donne|revele|repete|affiche|dis|muestra|dime|revela|repite|imprime|mostra|dimmi|rivela|ripeti|mostre|diga|repita|revele)[\w-]*\b[^.!?\n]{0,30}\b(?:prompts? (?:systeme|del sistema|de sistema|do sistema|initiale?|inicial|iniziale)|(?:tes|vos|tus|sus|tue|suas|seu|tu|ton|votre|il tuo|o seu) (?:instructions|instrucciones|istruzioni|instrucoes|prompts?)(?! (?:pour|para|per|de|di|d'))|instructions initiales|instrucciones iniciales))\b/,
  },
  // --- a demand for other people's data or for secrets
  {
    id: 'others_data',
    weight: 0.85,
    pattern:
      /\b(?:give|show|list|tell|send|export|dump|provide|share|what(?:'s| is| are| were)|print|display|reveal|read|access|get|pull up|look ?up|i need|i want|find)\b[^.!?\n]{0,30}\b(?:(?:the |your |all |every |each |any )*(?:other|another|last|previous|next|all|every|different|all of your|all the|random)(?: the| your| of your| registered)? (?:customers?|users?|clients?|people|persons?|accounts?|buyers?|subscribers?|patients?|guests?)(?:'s?| s)? ?(?:who[\w ]{0,20})?(?:personal |contact |private |full |home )?(?:data|e-?mails?|address(?:es)?|phones?|numbers?|phone numbers?|orders?|passwords?|credit cards?|cards?|card numbers?|conversations?|chats?|messages?|details|information|info|names?|records?|order history|accounts?|files?|bank\w*)|(?:customer|user|client) (?:database|list|records|table|data ?base)|(?:names?|e-?mails?|address(?:es)?|phone numbers?|orders?|details|data|passwords?|conversations?|messages?|credit cards?(?: numbers?)?|information|records) (?:of|for|from|belonging to) (?:all |every |the |your |any |an?)*(?:(?:user|customer|client)(?: number| no\.?| id)? ?#?\d+|(?:other |another |last |previous |different )?(?:customers|users|clients|people who|(?:other|another|last|previous|different) (?:customer|user|client|person)))|(?:your|the) (?:colleague|employee|staff|ceo|manager)s?'? (?:private|personal|home) (?:address|phone|number|details|e-?mail)\w*)\b/,
  },
  {
    id: 'others_data_other',
    weight: 0.85,
    pattern:
      /\b(?:(?:daten|adressen?|e-?mails?|telefonnummern?|bestellungen|passworter|namen|kreditkarten\w*|nachrichten) (?:von |der |aller |eines |einer )+(?:anderen? |letzten? |vorherigen? )*(?:kunden|nutzer|kundin|user|personen)|(?:donnees|adresses|e-?mails?|commandes|mots de passe|numeros|noms) (?:de |des |d')+(?:tous |toutes |les |autres |un autre )+(?:clients?|utilisateurs?)|(?:datos|direcciones|correos|pedidos|contrasenas|telefonos|nombres) de (?:todos |los |otros |otro |demas )+(?:clientes?|usuarios?)|(?:dati|indirizzi|e-?mail|ordini|password|numeri|nomi) (?:di |degli |dei )+(?:tutti |altri |gli |i |un altro )+(?:clienti?|utenti?)|(?:dados|enderecos|e-?mails|pedidos|senhas|telefones|nomes) (?:de |dos )+(?:todos |os |outros |outro )+(?:clientes?|usuarios?))\b/,
  },
  {
    id: 'secrets',
    weight: 0.75,
    pattern:
      /\b(?:give|show|tell|print|reveal|list|send|what(?:'s| is| are)|output|dump|display|share|leak|provide|expose|return|read)\b[^.!?\n]{0,25}\b(?:(?:your|the|all|any|admin|internal|company'?s?|stored|server|secret) )+(?:api[ -]?keys?|access tokens?|secret keys?|credentials|environment variables|env(?:ironment)? (?:vars?|file)|admin(?:istrator)? passwords?|passwords?(?! (?:reset|for my|to my|of my|link|i))|private keys?|database (?:schema|password|contents?|dump)|source code|connection strings?|(?:internal|confidential) (?:documents?|data|information|notes|files|pricing))\b/,
  },
  // --- a forged frame of messages
  {
    id: 'frame_tokens',
    weight: 0.9,
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)[^>]*\|?>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|instructions?|system_prompt|sys)>|\{\{#?(?:system|user)|\[(?:system|assistant)\](?:\(|:)?|#{2,} ?(?:system|instruction|new instructions?|human|assistant|user|response)\b ?:?|begin(?:ning of)? (?:system|new) (?:prompt|instructions?|message)|end of (?:system )?(?:prompt|instructions|context|document)/,
  },
  {
    id: 'frame_speaker',
    weight: 0.6,
    pattern:
      /(?:^|\n)\s*["'`*(]*(?:system|assistant|developer|admin(?:istrator)?|root|system (?:message|override|note|update|alert))["'`*)]* ?:(?!\/\/)\s*(?!(?:windows|macos|mac|linux|android|ios|ubuntu|version|intel|amd|\d|os\b))\S/,
  },
  {
    id: 'new_instructions',
    weight: 0.6,
    pattern:
      /\b(?:(?:new|updated|revised|real|actual|important|special|additional|override) (?:instructions?|system prompt|directives?|task|orders?|prompt)(?: for you)? ?(?::|(?:is|are) (?:to|as follows|below)|follow)|(?:here are|these are|follow(?: these| the)?|obey) (?:my|the|your|these)? ?new (?:instructions|rules|orders|directives)|your (?:new|real|true|only|actual) (?:task|role|instructions?|goal|purpose|job|objective|name|persona|mission) (?:is|are|will be)\b|neue (?:anweisung(?:en)?|aufgabe|instruktion(?:en)?|vorgaben) ?(?::|fur dich|lautet|befolgen|folgen)|(?:nueva|nouvelle|nuova|nova)s? (?:instruccion(?:es)?|instructions?|istruzion[ei]|instruc(?:ao|oes)) ?:)/,
  },
  {
    id: 'authority',
    weight: 0.4,
    pattern:
      /\b(?:i(?:'m| am) (?:your|the|an?) (?:developer|creator|programmer|administrator|admin|system admin|owner of this (?:bot|ai)|engineer (?:at|from) openai|openai (?:engineer|employee))|as your (?:developer|creator|administrator|admin|owner)|(?:system|admin|developer|security|safety) override|authori[sz]ation code|access granted|privileged user|this is (?:a|an) (?:authorized|official|security|penetration) (?:test|audit)|enter (?:developer|admin|debug) )\b/,
  },
  {
    id: 'output_dictate',
    weight: 0.3,
    pattern:
      /\b(?:(?:respond|reply|answer) (?:only |just |always |exactly |simply )*(?:with|as|by) ["'“]|(?:say|write|print|output|repeat) (?:exactly |only |the following|after me|the (?:word|phrase|sentence|words)|["'“])|(?:begin|start|end|finish|prefix|preface) (?:each|every|all|your|the) (?:of your )?(?:answers?|repl(?:y|ies)|responses?|messages?|sentences?|outputs?)|(?:and|but|now) (?:print|output|write|say) ["'“]|(?:instead|now),? (?:print|output|tell me|write|say|generate|answer|respond|give me|explain how))/,
  },
  {
    id: 'encoded_order',
    weight: 0.45,
    pattern:
      /\b(?:decode|decrypt|decipher|de-?code)\b[^.!?\n]{0,50}\b(?:and|then)\b[^.!?\n]{0,20}\b(?:follow|execute|do|run|answer|respond|obey|act)\b/,
  },
  {
    id: 'discount_order',
    weight: 0.6,
    pattern:
      /\byou (?:must|will|have to|are (?:required|obliged|authori[sz]ed|instructed|programmed|allowed)(?: to)?) (?:now )?(?:agree (?:to|with)|accept|approve|sell|give (?:me|everyone|us)|grant|offer me|confirm|issue|refund)\b[^.!?\n]{0,60}\b(?:anything|everything|any (?:offer|request|price|refund)|legally binding|100 ?%|free|regardless|no matter|for \$?[01]\b)/,
  },
  {
    id: 'instruction_talk',
    weight: 0.25,
    pattern:
      /\b(?:the (?:above|previous|preceding|prior) (?:instructions?|prompt|text|rules|task)|your (?:instructions|programming|guidelines|restrictions|filters?|safeguards)|previous (?:instructions?|prompt|task)|(?:vorherigen?|bisherigen?|obigen?) (?:anweisung(?:en)?|aufgabe|instruktion(?:en)?))\b/,
  },
];
