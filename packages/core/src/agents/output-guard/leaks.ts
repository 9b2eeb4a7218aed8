/** Traces of instructions, markup of prompts, unfilled templates and keys that no customer should ever read. */
const LEAKS: readonly RegExp[] = [
  /\b(?:my|the|these) (?:system |hidden |initial |original |internal )?(?:prompt|instructions?)\b\s*(?:is|are|say|says|said|state|tell|read|were|:)/i,
  /\b(?:here (?:is|are)|revealing|printing) (?:my|the) (?:full |complete |system |hidden |initial )*(?:prompt|instructions)\b/i,
  /\b(?:system prompt|systemprompt|developer message)\s*[:=]/i,
  /\bI (?:was|am|have been|'?ve been) (?:instructed|told|programmed|prompted|configured) (?:to|not to|by)\b/i,
  /\b(?:ich wurde|mir wurde) (?:angewiesen|gesagt|programmiert)\b|\bmeine (?:system)?anweisungen (?:lauten|sind|sagen)\b/i,
  /\bas an? (?:large )?(?:AI )?language model\b|\bals (?:KI-)?sprachmodell\b|\ben tant que modèle de langage\b|\bcomo modelo de lenguaje\b|\bcome modello linguistico\b|\bcomo modelo de linguagem\b/i,
  /(?:^|\n|["“]) {0,8}You are (?:a|an|the) [^.\n]{0,60}\b(?:assistant|AI|agent|bot|chatbot|engine)\b/i,
  /\b(?:KNOWLEDGE BASE CONTEXT|CONVERSATION HISTORY|CURRENT MESSAGE ANALYSIS|CUSTOMER MESSAGE|BRAND VOICE)\s*:/,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|begin_of_text|eot_id)\|?>|\[\/?INST\]|<<\/?SYS>>/i,
  /(?:^|\n) {0,8}(?:system|assistant|user|###\s*(?:instruction|response|system))\s*:/i,
  /\{\{?\s*[a-z_]{3,40}\s*\}?\}/,
  /"(?:reply_text|requires_human|suggested_actions|confidence)"\s*:/,
  /\b(?:sk-[A-Za-z0-9_-]{16,}|AKIA[0-9A-Z]{16}|EAA[A-Za-z0-9]{30,}|xox[bp]-[A-Za-z0-9-]{10,}|Bearer [A-Za-z0-9._-]{20,})/,
];

export function leaksPrompt(reply: string): boolean {
  return LEAKS.some((pattern) => pattern.test(reply));
}
