import type { InjectionRule } from './rule.js';

/** A forged frame: the message pretends to hold messages of others, a context, or the beginning of an answer. */
export const FRAME: readonly InjectionRule[] = [
  {
    id: 'frame_tokens',
    weight: 0.9,
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)[^>]{0,40}\|?>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant|instructions?|system_prompt|sys)>|\{\{#?(?:system|user)|\[(?:system|assistant)\](?:\(|:)?|#{2,} ?(?:system|instruction|new instructions?|human|assistant|user|response)\b ?:?|begin(?:ning of)? (?:system|new) (?:prompt|instructions?|message)|end of (?:system )?(?:prompt|instructions|context|document)/,
  },
  {
    id: 'frame_speaker',
    weight: 0.6,
    pattern:
      /(?:^|\n)\s{0,20}["'`*(]*(?:system|assistant|developer|admin(?:istrator)?|root|system (?:message|override|note|update|alert))["'`*)]* ?:(?!\/\/)\s{0,20}(?!(?:windows|macos|mac|linux|android|ios|ubuntu|version|intel|amd|\d|os\b))\S/,
  },
  {
    id: 'frame_context',
    weight: 0.55,
    pattern:
      /(?:^|[\s\\$"?!.])(?:context|kontext|documents?|background|article|sources?|input|model|prompt|contexte|contexto)\s?[:={][^?]{3,400}?(?<![a-z])(?:questions?|frage|output|answer|antwort|instructions?|response|pregunta|domanda)\s?[:={]|\$(?:documents?|system|context|prompt|instructions?)\b|(?:^|\s)kontext \w[^?\n]{5,200} frage \w/,
  },
  {
    id: 'frame_instruction',
    weight: 0.45,
    pattern:
      /(?:^|\n|\\n|[?.!]\s?)\s{0,20}(?:additional |new |next |extra |zusatzliche |neue )?(?:instruction|anweisung|instruktion|instruccion|istruzione|instrucao|directive|override)s?\s?[:–—-]\s?\S/,
  },
  {
    id: 'frame_padding',
    weight: 0.45,
    pattern:
      /(?:\\ ?n ?){4,}|\n(?:[ \t]{0,20}\n){7}|(?:\\\\ ?n|\\\\r)|\\{2,}[a-z]|[-=_*#]{12}\s{0,20}(?:system|end|new|begin|instruction|user|output|print|ignore)/,
  },
  {
    id: 'frame_dialogue',
    weight: 0.5,
    pattern:
      /\n\s{0,20}[^\n:]{2,40}: ?["'“]?[^\n]{5,200}\n\s{0,20}[\p{L}\d ]{2,20}: ?$|(?:^|\n)\s{0,20}(?:human|user|q|customer|prompt): ?[^\n]{3,300}\n\s{0,20}(?:ai|assistant|bot|a|chatgpt|response): ?/u,
  },
  {
    id: 'frame_placeholder',
    weight: 0.4,
    asWritten: true,
    pattern:
      /[[({<](?:insert|your|put|type|describe|enter|user|write|paste|add|prompt|question|keyword|topic|target|links?|any|character|persona|forwards?|thing)\b[^\])}>\n]{0,80}[\])}>]|\[[A-Z][A-Z _/]{3,40}\]|\([A-Z]{3,}(?: [A-Z]+){0,3}\)=\[|\[(?:INSERT|PROMPT|YOUR)|\b(?:INSERT|TYPE|PUT|ADD|ENTER) (?:YOUR |THE |A )?(?:PROMPT|QUESTION|TEXT|TOPIC|REQUEST)|\b[Mm]y (?:first|next) (?:prompt|request|question|command|sentence|message|instruction|suggestion request|query) (?:is|will be)\b/,
  },
];
