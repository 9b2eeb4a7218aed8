import type { InjectionRule } from './rule.js';

/** What the assistant shall say is dictated word by word, or its answer is taken over. */
export const OUTPUT: readonly InjectionRule[] = [
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
    id: 'output_order',
    weight: 0.45,
    pattern:
      /\b(?:just|only|now|simply|and|but|then|instead)\b,? (?:output|print|repeat|say|write|answer|reply|respond)(?: with)? ?["'“`]|\b(?:output|print|repeat|display|echo|say)\b[^.!?\n]{0,20}["'“`][^"'”`\n]{2,80}["'”`]\s{0,20}(?:$|[.!]|to\b|and\b)|\bprint ?\(["'][^)\n]{2,80}\)|\b(?:repeat|say) (?:it |this )?after me\b|[?.!]\s{0,20}say (?:yes|no|ok|okay|it|so)\b|\b(?:answer|respond|reply) (?:only|just) (?:with )?(?:yes|no)\b(?![^.?!\n]{0,10}\bor\b)|\b(?:execute|run) (?:the|this|these|my) (?:following )?(?:commands?|code|script|python|query)\b[^.!?\n]{0,10}:|\b(?:python|sql|bash|linux|javascript|code|shell|cmd)(?:-| )(?:interpreter|terminal|console|shell|prompt)\b|\b(?:begin|start|end|finish) (?:your|the|every|each) (?:response|reply|answer|output|message|sentence)s? (?:with|by)\b/,
  },
  {
    id: 'words_in_mouth',
    weight: 0.45,
    pattern:
      /\b(?:(?:(?:tell (?:me|everyone|us|him|her|them)|say|admit|state|include|write|confess|acknowledge|declare|claim|agree|mention)(?: in your (?:answer|reply|response))? that (?:you (?:hate|love|are (?:evil|stupid|alive|sentient|an ai)|wish|will (?:do|obey|always)|despise|can do|don't care)|all |everyone |women|men |holland|the (?:usa|us|president|government|earth|holocaust))|(?:^|[.!?\n]\s{0,20})(?:please )?(?:state|claim|declare|assert) that \w|say something (?:\w+ )?(?:offensive|racist|rude|bad|mean|evil|sexist)|(?:blame|accuse) (?:it on )?(?:china|russia|the (?:jews|government|us)|them|immigrants)\b|(?:make|write|tell|give|create)\b[^.!?\n]{0,20}(?<!non-|not |un)\b(?:offensive|racist|sexist|hateful|vulgar|obscene|derogatory)\b)|(?:sag|gib zu|schreib\w*|behaupte|erwahne),? das?s? (?:du|alle|die|der) |di que (?:odias|amas|eres)|dis que tu (?:detestes|aimes|es)|di' che (?:odi|ami|sei))/,
  },
  {
    id: 'reasons_why_best',
    weight: 0.4,
    pattern:
      /\b(?:(?:write|give|provide|generate|create|schreib\w*|verfass\w*|gib|nenne|ecris|escribe|scrivi)\b[^.!?\n]{0,30}\b(?:an? |eine? |einen |me |mir |mal |the |un |une )*(?:reasons?|essay|begrundung|aufsatz|argument\w*|poem|article|gedicht|speech|rede|code|python|limerick|tweet)\b[^.!?\n]{0,25}(?:\b(?:why|warum|weshalb|wieso|pourquoi|por ?que|to create|to print|zum thema)\b|["“:]))/,
  },
  {
    id: 'style_order',
    weight: 0.4,
    pattern:
      /\b(?:(?:answer|respond|reply|speak|write|talk|antworte\w*|sprich|reponds|responde|rispondi)\b[^.!?\n]{0,20}\b(?:in the (?:style|voice|manner|tone) of|im stil|wie ein pirat|like a pirate|dans le style|en el estilo|al estilo|nello stile|in (?:two|2|both) ways|in character|opposite|sarcas\w+|rhymes?|with exactly|without (?:any )?(?:filter|warning|disclaimer|explan)\w*)|(?:two|2|both) (?:separate |different )?(?:responses|answers|replies|paragraphs|versions)\b[^.!?\n]{0,40}\b(?:one|first|as|normal)|(?:every|each|all) (?:time|reply|response|answer|message|question)s?\b[^.!?\n]{0,30}\b(?:you (?:must|will|should|answer|reply|respond)|answer with|reply with|respond with|must|has to|put|be put|smart))/,
  },
  {
    id: 'shouted_order',
    weight: 0.5,
    asWritten: true,
    pattern:
      /[a-z]\s[^a-z\n]{0,30}\b(?:DO NOT|DON'T|JUST|ONLY|USE|IGNORE|OUTPUT|SAY|PRINT|ANSWER|RESPOND|ANTWORTE|REPEAT|WRITE|SCHREIBE?|SAG|REPLY|FORGET|MUST|NEVER|ALWAYS)(?: [A-ZÄÖÜ]{2,}){2,}/,
  },
];
