/** A sentence that begins like this is about something named before it; "there is" begins anew. */
export const REFERS_BACK =
  /^(?:it|they|this|these|that|those|he|she|both|there(?! (?:is|are|was|were|will)\b)|er|sie|es|dies\w*|il|elle|ils|elles|cela|ces|este|esta|estos|ellos|questo|questa|essi|isso|isto|eles|elas)\b/i;
