/** English forms that no ending tells: `flown` of `fly`, `feet` of `foot`. */
const FORMS: Readonly<Record<string, string>> = {
  fly: 'flew flown',
  buy: 'bought',
  sell: 'sold',
  pay: 'paid',
  lose: 'lost',
  send: 'sent',
  find: 'found',
  give: 'gave given',
  take: 'took taken',
  write: 'wrote written',
  break: 'broke broken',
  steal: 'stole stolen',
  wear: 'wore worn',
  drive: 'drove driven',
  ride: 'rode ridden',
  eat: 'ate eaten',
  drink: 'drank drunk',
  keep: 'kept',
  hold: 'held',
  build: 'built',
  bring: 'brought',
  teach: 'taught',
  sleep: 'slept',
  speak: 'spoke spoken',
  choose: 'chose chosen',
  begin: 'began begun',
  move: 'moved moving',
  use: 'used using',
  foot: 'feet',
  tooth: 'teeth',
  person: 'people',
  child: 'children',
  woman: 'women',
  man: 'men',
  knife: 'knives',
  half: 'halves',
};

const base = new Map(Object.entries(FORMS).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)));

/** The form that endings can be taken from. */
export function regularOf(folded: string): string {
  return base.get(folded) ?? folded;
}
