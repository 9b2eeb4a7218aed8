import type { InjectionRule } from './rule.js';

/** What the assistant was given. Qualifiers must touch the noun, so that "delivery instructions" is none. */
const GIVEN = String.raw`(?:system |initial |original |core |base |hidden |secret |internal |pre-?programmed |safety |content |ethical |moral |openai |ai |developer |custom )*(?:instructions?|instrutions?|prompts?|programming|directives?|guidelines|guardrails?|system message|polic(?:y|ies)|restrictions?|constraints?|rules|training|commands?|orders|tasks?|assignments?|directions|limitations|filters?|safeguards?|context|conversation|messages?|text|inputs?|information|data|tasks?|provisions|statements|content|sentences?)`;
const WHICH = String.raw`(?:all |any |every(?:thing)? |each |of |the |these |those |this |that |your |his |its |previous(?:ly)? |prior |earlier |above |preceding |foregoing |past |former |existing |current |initial |original |given |stated |mentioned |other |and |said |written |provided |received |you(?:'ve| have| were)?(?: been)? (?:given |told |received )?)`;
const DROP = String.raw`(?:ignore|ignoring|disregard|disregarding|forget|forgetting|override|overrule|bypass|circumvent|neglect|discard|drop|dismiss|erase|delete|clear|reset|abandon|skip|stop (?:following|obeying)|(?:do not|don't|no longer|never) (?:follow|obey|adhere to|comply with|listen to|abide by)|pay no attention to|break(?:ing)? free (?:from|of)|set aside|put aside|leave(?= (?:all|everything|the|any)[\w ]{0,40}behind)|remove|un-?learn|leave out)`;

/** An order to drop, ignore or forget what the assistant was told. */
export const AGAINST_INSTRUCTIONS: readonly InjectionRule[] = [
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
    id: 'instruction_talk',
    weight: 0.25,
    pattern:
      /\b(?:the (?:above|previous|preceding|prior) (?:instructions?|prompt|text|rules|task)|your (?:instructions|programming|guidelines|restrictions|filters?|safeguards)|previous (?:instructions?|prompt|task)|(?:vorherigen?|bisherigen?|obigen?) (?:anweisung(?:en)?|aufgabe|instruktion(?:en)?))\b/,
  },
  {
    id: 'drop_de_open',
    weight: 0.8,
    pattern:
      /\b(?:(?:ignorier|vergiss|vergesst|vergessen sie|missacht|lass(?:en sie)?|lasst)\w*\b[^.!?\n]{0,25}\b(?:was (?:wir|ich|sie|er|man|dir|ihnen)\b[^.!?\n]{0,30}\b(?:besprochen|gesagt|geschrieben|gelernt|erklart|aufgetragen|mitgeteilt)|(?:alle|samtliche|jegliche|die gesamten) (?:vorherigen?|bisherigen?|obigen?|vorangegangenen|fruheren) \w+ hinter)|(?:alle|die|samtliche|alles|deine|ihre)[^.!?\n]{0,15}\b(?:obigen?|vorherigen?|bisherigen?|vorangegangenen|fruheren|anweisungen|instruktionen|vorgaben|regeln|davor)\b[^.!?\n]{0,30}\b(?:zu )?(?:ignorieren|vergessen|missachten))\b/,
  },
  {
    id: 'drop_romance_open',
    weight: 0.6,
    pattern:
      /\b(?:olvid[ae]\w*|ignor[ae]\w*|oubli\w+|dimentic\w+|esquec\w+|esquece\w*) (?:de )?(?:todo|tout|tutto|tudo)(?: lo| ce| cio| quello| o)? (?:que|qui|che)\b[^.!?\n]{0,30}\b(?:antes|avant|prima|dit|dicho|digo|dije|detto|disse|ditto|appris|aprendido|ensin\w+)\b/,
  },
  {
    id: 'drop_elsewhere',
    weight: 0.85,
    pattern:
      /(?<![\p{L}])(?:zaboravi\w*|zanemari\w*|ignorisi\w*|ignoriraj\w*|zapomnij|zignoruj\w*|ignoruj\w*|negeer|vergeet|unut|yoksay|gormezden gel|забудь\w*|забудьте|игнорируи\w*|игнорируйте|bhool|bhul|ignore karo|glom|ignorera|glem|felejtsd)(?![\p{L}])[^.!?\n]{0,40}(?:instruk|instruc|naredb|uput|polecen|zasad|pravil|regels|richtlijn|opdracht|talimat|kural|инструкц|правил|указан|nirdesh|instru|utasitas|wszystko|alles wat)|(?:忽略|无视|忘记|忘掉|不要理会|無視し|忘れて|무시)[^。！？\n]{0,14}(?:指令|指示|规则|規則|说明|提示|内容|ルール|命令|지시)|(?:指令|指示|규칙|지시|ルール|命令)[^。！？\n]{0,8}(?:무시|無視|忘れ|忽略)|تجاهل[^.!?\n]{0,25}(?:التعليمات|الاوامر|تعليمات)/u,
  },
  {
    id: 'against_sources',
    weight: 0.5,
    pattern:
      /\b(?:(?:not|disregard(?:ing)?|ignor(?:e|ing)|without|instead of|rather than)\b(?: (?:by|in|on|from|using|to|look(?:ing)? (?:in|at|into)|use|consult(?:ing)?|rely(?:ing)? on))? (?:the|any|your|these|those|all) (?:articles?|documents?|sources?|passages?|knowledge base|search results|provided (?:text|context|information))\b|(?:despite|regardless of|contrary to|no matter) what(?:ever)? you(?:'ve| have| were| are)?(?: been)? (?:told|instructed|taught|given)|(?:answer|respond|reply) (?:by|from|with|using) your own (?:knowledge|opinion|training)|(?:information|text|content) in (?:the|this|your) prompt)\b/,
  },
  {
    id: 'replace_instructions',
    weight: 0.75,
    pattern:
      /\b(?:(?:change|replace|rewrite|update|modify|amend|overwrite|andere|ersetze|cambia|change[zr]?|modifie[zr]?|remplace[zr]?|modifica)\b[^.!?\n]{0,12}\b(?:your|deine|ihre|tus|sus|tes|vos|le tue|the system)(?: \w+)? (?:instructions?|prompts?|rules|guidelines|programming|anweisung(?:en)?|regeln|instrucciones|reglas|istruzioni|regole)|your instructions (?:are|is|will be) now|(?:here|this) (?:is|are) your (?:new|updated|next) (?:instructions?|rules|task|orders?))\b/,
  },
  {
    id: 'task_switch',
    weight: 0.5,
    pattern:
      /\b(?:(?:now|next|then)\b[^.!?\n]{0,25}\b(?:help me with|solve|complete|do|here (?:is|are|comes?)|follow)\b[^.!?\n]{0,12}\b(?:following|another|next|new|different|further|more) tasks?|(?:further|more|new|other|additional|some) tasks? (?:follow|await|are coming|for you)|(?:begin|start) (?:with )?(?:a|the) (?:new|next|different) task|(?:jetzt|nun|aber|dann)\b[^.!?\n]{0,35}\b(?:weiteren?|folgenden?|neuen?|nachsten?|andere[nr]?|paar) aufgaben?|beginn\w*\b[^.!?\n]{0,10}\bneuen aufgabe|hilf mir (?:nun|jetzt) mit|(?:(?:that(?:'s| is)|das) (?:is )?(?:enough|genugt|reicht))[.!,][^.!?\n]{0,25}\b(?:now|nun|jetzt|task|aufgabe)|(?:nouvelle|nueva|nuova|nova) (?:tache|tarea|attivita|tarefa) ?:|ahora (?:una|la) (?:nueva|siguiente) tarea|maintenant (?:une|la) (?:nouvelle|autre) tache)\b/,
  },
  {
    id: 'stop_then_order',
    weight: 0.5,
    pattern:
      /(?:^|[\s\p{P}])(?:stop+|halt|arret\w*|alto|achtung|attention|wait|actually no)\s?[-–—:!.]+\s?(?:(?:stop+|halt)\s?[-–—:!.]+\s?)?(?:now |just |please |instead |i (?:urgently|really) need |ich (?:benotige|brauche) )?(?:write|say|print|output|answer|repeat|tell me|generate|state|your help|dringend|deine hilfe|schreib\w*|sag|antworte|ecris|dis|escribe|di|scrivi)\b/u,
  },
  {
    id: 'abandon_thoughts',
    weight: 0.5,
    pattern:
      /\b(?:(?:abandon|clear|erase|wipe|empty|reset|purge|delete) (?:all )?(?:of )?your (?:thoughts|memory|mind|memories|context|knowledge|history|cache|data ?base|training)|(?:losche|leere) (?:dein|ihr)\w* (?:gedachtnis|speicher|gedanken)|efface ta memoire|borra tu memoria)\b/,
  },
];
