import type { InjectionRule } from './rule.js';

/** A demand for what the assistant was told before the customer wrote. */
export const HIDDEN_TEXT: readonly InjectionRule[] = [
  {
    id: 'reveal_prompt',
    weight: 0.85,
    pattern: new RegExp(
      String.raw`(?<!\b(?:not|n't|cannot|could|can|i|we) )\b(?:reveal|show|print|repeat|output|display|tell|give|list|share|copy|leak|dump|translate|summari[sz]e|write|expose|disclose|recite|echo|return|provide|send|state|spell|paste|what(?:'s| is| are| were| was)|reproduce|read|view|see|encode|type|rephrase|paraphrase|describe|explain|know|start with|begin with)\b(?:(?!\b(?:order|parcel|delivery|address|number|could|cannot|can't)\b)[^.!?\n]){0,40}?\b(?:(?:your|the|its|this|that|all|any|full|entire|complete|exact|whole|original) ){0,4}(?:(?:system|initial|hidden|secret|internal|original|pre|base|developer|confidential|starting|underlying) ?(?:prompts?|instructions?|messages?|rules|guidelines|configuration|directives|text|polic(?:y|ies))|(?<=\b(?:your|the|its|this|full|entire|complete|exact|whole|original|starting|all) )prompts?(?: text)?s?(?= (?:you|above|verbatim|that|template|used|i)|[ .!?"]*$)|(?:instructions?|rules|guidelines|prompts?|text|message|words|everything|lines?|content|sentences?|paragraphs?|commands?|information|document|orders|part) (?:(?:that |which )?(?:you (?:were|have been|got|received|are|must)|were) (?:given|told|provided|received|following|programmed|follow)|above|before this|preceding|at the (?:top|start|beginning)|prior to this|verbatim|i gave you (?:at|in the)))\b`,
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
  {
    id: 'position_of_prompt',
    weight: 0.75,
    pattern:
      /\b(?:(?:what|which|repeat|print|output|show|copy|list|write|translate|tell me|give me|say)\b[^.!?\n]{0,30}\b(?:(?:is |was |are |were |stands? )?(?:written|said|typed|stated|stood|text|sentences?|words|lines?|tokens?|characters?|paragraphs?) (?:above|before (?:this|the|that|my|our)|prior|preceding|previously|at the (?:top|beginning|start))|the above (?:text|prompt|words|instructions?|message|content)|(?:words|characters|lines|tokens|sentences|messages?) (?:in|from|of) (?:the |your )?(?:prompt|context|instructions?|system|conversation)|(?:initialization|system|init|boot|prompt) (?:string|text|sequence|prompt|message))|what were you (?:told|instructed|asked|given|programmed)|what did (?:they|he|she|someone) (?:tell|instruct|ask) you (?:before|to do)|before (?:this|our|the) conversation (?:started|began)|was (?:steht|stand|wurde)\b[^.!?\n]{0,20} (?:oben|davor|am anfang|vor (?:diese[rm]|meine[rm])))\b/,
  },
];
