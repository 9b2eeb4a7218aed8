/** What a sentence is about where it begins with it: "Our Berlin store is at …", "Unser Laden liegt …". */
const SUBJECT =
  /^(?:- )?((?:the|our|my|this|each|every|der|die|das|unser\w*|mein\w*|jede\w*)\s(?:[\p{L}\d'’&-]+\s){1,4}?)(?:is|are|has|have|was|were|comes?|takes?|costs?|lasts?|opens?|stands?|lies|ist|sind|hat|haben|liegt|kostet|dauert|steht)(?!\p{L})/iu;
const PRONOUN =
  /^(?:it|they|er|sie|es)(?=\s(?:is|are|has|have|was|were|comes?|takes?|costs?|lasts?|opens?|ist|sind|hat|haben|kostet|dauert|öffnet|schließt)(?!\p{L}))/iu;

/** "It is open from 9" after "Our Berlin store is at …" as it is meant: "Our Berlin store is open from 9". Undefined where nothing stands for another. */
export function withSubject(sentence: string, before: string | undefined): string | undefined {
  if (before === undefined || !PRONOUN.test(sentence)) return undefined;
  const subject = SUBJECT.exec(before)?.[1]?.trim();
  return subject === undefined ? undefined : sentence.replace(PRONOUN, subject);
}
