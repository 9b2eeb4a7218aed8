import type { InjectionRule } from './rule.js';

/** A new role for the assistant, or a promise that no rule binds it there. */
export const ROLE: readonly InjectionRule[] = [
  {
    id: 'persona_named',
    weight: 0.8,
    pattern:
      /\b(?:do anything now|jailbroken (?:ai|mode|chatbot|version|chatgpt|assistant)|jailbreak (?:mode|prompt|yourself)|dan mode|\bas dan\b|you are (?:now |going to be )?dan|called dan|evil ?bot|opposite mode|unfiltered (?:ai|assistant|mode|model|chatbot|response)|uncensored (?:ai|assistant|mode|model|response)|stay(?:ing)? in dan|aim mode|unrestricted mode|you(?:'re| are| will be)?(?: now)? (?:in|enter(?:ing)?) (?:developer|dev|god|debug|sudo|root|admin(?:istrator)?|maintenance|test) ?mode|(?:developer|dev|god|debug|sudo|root|admin(?:istrator)?|maintenance) ?mode (?:enabled|activated|engaged|on\b(?! (?:my|the|this|an?|your)\b)))\b/,
  },
  {
    id: 'mode_entered',
    weight: 0.45,
    pattern:
      /(?:^|[.!?\n,;:]\s{0,20}|\b(?:please|now|and|then) )(?:enter|switch (?:in)?to|go in(?:to)?|activate|enable|engage|turn on) (?:the )?(?:developer|dev|god|debug|sudo|root|admin(?:istrator)?|maintenance|diagnostics?) ?mode\b(?! (?:on|of|in|for) (?:my|the|this|an?|your)\b)/,
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
      /\b(?:(?:from now on|for the rest of (?:this|our) (?:conversation|chat)|starting now|henceforth|in this (?:chat|conversation|scenario|hypothetical story))[ ,]+(?:you|your|act|answer|respond|reply|speak|i want you|always|only)|you(?:'re| are) (?:now|going to (?:act|be|pretend|play)|no longer|about to immerse|to act as)(?! (?:open|closed|available|connected|subscribed|offering|charging|shipping|out of|in stock|able|on|asking|telling|saying|selling|the|hiring|ignoring|my|our))|i want you to (?:act|pretend|role ?-?play|imagine you|behave|answer as|become|respond|be my|ignore|forget|simulate)|(?:you will|you must|you shall|you should|let's) (?:act|pretend|role ?-?play|behave|simulate|play (?:the|a) (?:role|game))|pretend(?: that)? (?:to be|you(?:'re| are| were| have)|like you)|role ?-?play(?:ing)? as|take on the (?:role|persona)|act as (?:if you|though you|an? (?:ai|unrestricted|evil|linux|terminal|hacker|dan|expert|professional|storyteller|character|language model|tour guide|interviewer))|imagine (?:you are|that you are|yourself as)|assume the (?:role|persona|identity)|simulate (?:an?|the) (?:ai|character|persona|terminal|response))\b/,
  },
  {
    id: 'role_set_other',
    weight: 0.5,
    pattern:
      /\b(?:(?:ab jetzt|von nun an|ab sofort) (?:bist|sollst|antworte|wirst|verhaltst)|du bist (?:jetzt|nun|ab)|(?:tu dich|tue|tu) so als|spiele? (?:die|eine|den) rolle|stell dir vor,? du (?:bist|warst)|agiere als|verhalte dich (?:wie|als)|ich mochte,? dass du (?:dich|so|als|jetzt|nun|mir|handelst)|a partir de (?:ahora|agora|maintenant)[ ,]+(?:eres|tu|seras|voce|vas|responde|actua)|(?:tu es|vous etes) (?:maintenant|desormais) (?:un|une)|fais comme si tu|agis comme|ahora eres|actua como (?:si|un|una)|finge (?:ser|que)|adesso sei|ora sei|fai finta|comportati come|agora voce e|aja como|finja (?:ser|que))\b/,
  },
  {
    id: 'model_words',
    weight: 0.2,
    countsTwice: true,
    pattern: /\b(?:uncensored|unethical|amoral|anti-?gpt|chat ?gpt|language model|openai|disclaimers?)\b/g,
  },
  {
    id: 'never_refuse',
    weight: 0.4,
    countsTwice: true,
    pattern:
      /\b(?:(?:never|can(?:'t|not)|must not|do not|don't|not allowed to|won't) (?:ever )?(?:refuse|decline|reject|say (?:no|that you can(?:'t|not))|break character|mention (?:that )?you(?:'re| are)|apologi[sz]e|warn|add (?:any )?(?:warnings?|disclaimers?))|stay in character|no matter how (?:im\w+|un\w+|il\w+|in\w+|offensive|harmful|dangerous)|even if (?:it(?:'s| is)|they are) (?:illegal|unethical|harmful|immoral)|regardless of (?:its |the |any )?(?:legality|ethic\w*|moral\w*|consequences)|(?:evil|immoral|criminal|malicious|uninhibited|unrestricted|opposite) (?:ai|chatbot|bot|confidant|assistant|language model|trusted)|hypothetical(?:ly)? response)\b/g,
  },
  {
    id: 'role_act_as',
    weight: 0.45,
    pattern:
      /(?:^|[.!?\n:;,"]\s{0,20}|\b(?:please|to|will|must|now|and|just|can you|germany|law) )(?:act|behave|respond|reply|answer|write|function|operate|pose|roleplay|narrate) (?:exactly |only |just |strictly )?(?:as|like) (?:an?|the|if you (?:are|were)|though you|both|[a-z0-9]+(?:gpt|bot|ai)|dan\b)(?! (?:soon|possible|much|well|often|long|far|many|quickly|fast|last|first|the one|guest|gift|present|reference|proof|warranty|human|person|normal|question))/,
  },
  {
    id: 'role_want',
    weight: 0.5,
    pattern:
      /\b(?:ich (?:mochte|will|wunsche(?: mir)?),? das?s? (?:du|sie|ihr) (?:als |dich |sich |so |jetzt |nun )[^.!?\n]{0,80}(?:fungier|agier|handel|verhalt|antwort|auftret|tust|tun)\w*|je (?:veux|voudrais|souhaite) que (?:tu|vous) (?:agiss\w+|jou\w+|sois|soyez|fass\w+|repond\w+ (?:comme|uniquement))|quiero que (?:actues?|seas?|finjas?|te comportes|hagas de|respondas (?:como|solo))|voglio che (?:tu )?(?:agisca|ti comporti|faccia finta|sia|risponda (?:come|solo))|quero que voce (?:aja|seja|finja|responda (?:como|apenas))|(?:agissez|agis|reponds|repondez|parle|joue le role|fais semblant) (?:comme|en tant que|de|d')|(?:actua|responde|habla|comportate) (?:como|como si) (?:un|una|si|el|la)|(?:antworte|sprich|rede|schreib\w*|agiere|handle|benimm dich|verhalte dich|antworten sie) (?:\w+ )?(?:wie|im stil|als (?:ob|ware|ein|du)|so,? als))\b/,
  },
  {
    id: 'role_becomes',
    weight: 0.5,
    pattern:
      /\b(?:now you(?:'re| are)|jetzt bist du|nun bist du|maintenant tu es|ahora eres|adesso sei|agora voce e|today you(?:'re| are| will become)|you will (?:now )?(?:become|be (?:acting|playing|role ?-?playing|portraying|known|called|referred)|serve as|take (?:on )?the role|embody|impersonate|respond as|answer as|role ?-?play|emulate|simulate)|you(?:'re| are) (?:to|going to|about to|supposed to|meant to|required to) (?:act|play|be (?:a|an|the|my)|become|role ?-?play|respond as|simulate|emulate|pretend|impersonate|answer as)|you(?:'re| are) (?:a person named|completely absorbed in|named|called|known as|role ?-?playing|acting as|playing (?:the|a)))\b/,
  },
  {
    id: 'role_declared',
    weight: 0.2,
    asWritten: true,
    pattern:
      /(?:^|[.!?\n"“:|*]\s{0,20})(?:You are|You're|Be|Du bist|Sie sind|Tu es|Vous êtes|Eres|Sei|Você é) (?:(?:a|an|the|now|ein|eine|der|die|un|une|una|il|um|uma) (?=[\p{L}\d' -]{2,60}(?:[.,:;!?\n]|who|that|with|whose|receiving|and) ?.{12})(?![^.!?\n]{0,30}\b(?:company|shop|store|joke|scam|scammer|disgrace|liar|liars|thief|thieves|star|stars|lifesaver|legend|gem|angel|saint|genius|hero|idiot|moron|fool|disaster|mess|waste|robot|bot|bunch|rip-?off|best|worst|only|great|good|bad|nice|Betrüger|Schatz|Engel|Held|Idiot|Firma|Laden)\b)|(?:[A-ZÄÖÜ][\p{L}\d.]+)(?: [A-ZÄÖÜ][\p{L}\d.]+){0,3}(?=[.,](?: |\n)\S{2}))/u,
  },
  {
    id: 'role_can_now',
    weight: 0.4,
    pattern:
      /\b(?:(?:pretend|imagine|assume|suppose|act as though)(?: that)? you (?:can|could|do not|don't|are able|know|live|work)\b|(?:stay|remain|staying|speak|be|keep|answer|bleib\w*|immer|reste[rz]?)\b[^.!?\n]{0,12} (?:in|within|out of) (?:their |your |the |its |ihren |seiner |deiner |der |ton )?(?:character|roles?|rollen?|persona|personnage|personaje|mode)\b|(?:fall(?:ing|en)?|break(?:ing)?|drop)\b[^.!?\n]{0,30} (?:out of|aus) (?:the |their |der |ihrer )?(?:figure?|character|roles?|rolle)|absorbed in (?:your|the) role|(?:in the )?role of (?:an? |the )?(?:ai|chatgpt|assistant|language model|character|dungeon|narrator))/,
  },
  {
    id: 'actors',
    weight: 0.3,
    pattern:
      /\b(?:(?:are|is|sind|ist|son|sont|spielen) (?:the |zwei |two |both |beide |both excellent |excellent |hervorragende |echt gute )*(?:people who are |personen,? die )?(?:actors?|acting (?:characters?|in|as)|schauspieler\w*|acteurs?|actores|attori)\b|(?:an?|the) actors? (?:portraying|playing|in a)|(?:plays?|spiel(?:t|en)) (?:the |a |den |die |eine[nr]? )?(?:master )?(?:thief|robber|hacker|villain|meisterdieb|einbrecher|hauptrolle\w*|evil))/,
  },
  {
    id: 'game',
    weight: 0.35,
    pattern:
      /\b(?:(?:let's|let us|lets|we(?:'re| are) going to|i want to|we will|want to) play a(?:n? \w+)? (?:game|role)|(?:text|text-based|interactive fiction|role ?-?playing) (?:adventure )?game|dungeon master|(?:create|write|imagine|consider|tell|craft) (?:me )?an? (?:\w+ )?(?:fictional|hypothetical|imaginary|fictitious)|hypothetical (?:scenario|story|world|ai|language model|response|character)|in (?:this|an?|the) (?:imaginary|fictional|hypothetical|alternate|parallel|fantasy) (?:world|reality|universe|scenario|story|setting))\b/,
  },
  {
    id: 'addressed_as_model',
    weight: 0.4,
    pattern:
      /(?:^|[.!?\n]\s{0,20})(?:hey |hi |hello |dear |ok |okay |hallo )?(?:chat ?gpt|gpt(?:-?[345])?|claude|gemini|llama|bard|copilot|assistant|(?:ai )?model|chat)\b ?[,!:](?! ?(?:is|was|\())\s{0,20}\S|\b(?:as (?:a|an) (?:large )?(?:ai |artificial )?(?:language model|ai assistant|ai model|artificial intelligence|llm)|you as (?:a|an) (?:language model|ai)|(?:chatgpt|gpt-?[345]?|assistant|the ai|the model|the bot|ai assistant) (?:now |will |must |shall |should |can |cannot |may |is to |has to )+(?:not |never |always |only |now )*(?:acts?|respond|reply|answer|run|behave|speak|be|use|follow|obey|write|refuse|output|pretend)\w*)\b/,
  },
];
