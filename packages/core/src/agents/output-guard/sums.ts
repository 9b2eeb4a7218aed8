import type { Fact } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';
import { countsIn, type Count } from './counts.js';
import { valuesOf, type Value } from './values.js';

/** Folded, before a sum: it is taken off. */
const OFF =
  /(?<!\p{L})(?:less|minus|deduct\w*|abzuglich|weniger|moins|menos|meno|descontando|min)\s*(?:the |our |a |your |of |der |die |den )?(?:[€$£]|chf)?\s*$/u;
const ABOUT = /(?<!\p{L})(?:about|around|roughly|some|rund|etwa|ca\.?|circa|environ|unos|unas|cerca de|ongeveer)\s*(?:[€$£]|chf)?\s*$/u;
/** Around a sum that is due for one of several. */
const EACH =
  /(?<!\p{L})(?:each|apiece|per|at|an?|every|x|jeweils|je|pro|zu|chacune?|par|a|cada|por|ciascun\w|ognun\w|elke?|ieder|ogni)(?!\p{L})|[×*/@]/u;
const HALF = /(?<!\p{L})(?:half|halve\w*|halfte|halb\w*|moitie|mitad|meta|metade|helft)(?!\p{L})/u;
/** Longer calculations nobody writes in a reply, and by chance they give any sum. */
const MOST_TERMS = 6;
/** What is rounded and says so may be this far off. */
const ROUNDED = 0.03;
const CENT = 0.0051;

/** A sum that others may be worked out from. */
export interface Term {
  readonly amount: number;
  readonly unit: string;
  /** How many of it are spoken of where it stands. */
  readonly counts: readonly Count[];
  /** It is the price of one of several. */
  readonly each: boolean;
  readonly off: boolean;
  /** What it was worked out from by a share: a total may count either. */
  readonly from?: Term;
}

/** What a reply has said so far. */
export interface Said {
  /** Its sums, each total in the place of what it is made of. */
  readonly terms: readonly Term[];
  readonly shares: readonly number[];
}

export const NOTHING_SAID: Said = { terms: [], shares: [] };

/** What the customer brings to a calculation. */
export interface Brought {
  readonly counts: readonly Count[];
  readonly terms: readonly Term[];
}

export function broughtBy(customer: string): Brought {
  const terms = valuesOf(customer).flatMap(({ fact }) => (fact.type === 'money' ? [plainTerm(fact)] : []));
  return { counts: countsIn(customer), terms };
}

/** A sum that follows from others, with the counts of the statement that it follows by. */
export interface WorkedOut {
  readonly fact: Fact;
  readonly counts: readonly Fact[];
}

/**
 * The sums of a statement that follow exactly from what it says before them, from the sentences before it, or from a sum and a count of
 * the customer: "£14 … three come to £42", "£39, £30 and £20, so £89", "10% off, that's £99". A total is of all that was named, never
 * of some of it. What it is worked out from is checked by itself.
 */
export function workOut(
  text: string,
  said: Said,
  brought: Brought,
  isGiven: (value: Value) => boolean,
): { readonly worked: readonly WorkedOut[]; readonly said: Said } {
  const values = valuesOf(text);
  const sums = values.filter(isSum);
  const shares = values.filter(({ fact }) => fact.type === 'percent').map(({ fact }) => Number(fact.value) / 100);
  const worked: WorkedOut[] = [];
  let own: Term[] = [];
  const heading = headingTotal(text, sums, brought);
  if (heading !== undefined) worked.push(heading);
  sums.forEach((value, index) => {
    const { fact } = value;
    if (index === 0 && heading !== undefined) return;
    const segment = text.slice(index === 0 ? 0 : endOf(sums[index - 1]?.fact), fact.index);
    const tail = (text.slice(endOf(fact), sums[index + 1]?.fact.index).split(/[,;:.!?](?:\s|$)/u)[0] ?? '').slice(0, 48);
    const near = [...countsIn(segment), ...countsIn(tail)];
    const term: Term = {
      ...amountOf(value),
      counts: near,
      each: EACH.test(fold(`${segment.slice(-6)} ${tail}`)),
      off: OFF.test(fold(segment)),
    };
    const asked: Wanted = {
      target: Number(fact.value),
      about: ABOUT.test(fold(segment)),
      near,
      theirs: brought.counts,
      half: HALF.test(fold(segment)),
      shares: shares.length > 0 ? shares : said.shares,
    };
    const alike = (terms: readonly Term[]): readonly Term[] => terms.filter(({ unit }) => unit === fact.unit || unit === '');
    const result =
      fact.type !== 'money' || (isGiven(value) && !ANNOUNCED.test(fold(`${segment.slice(-30)} ${tail}`)))
        ? undefined
        : follow(asked, alike(own), alike(said.terms), alike(brought.terms), alike(laterOf(sums, index)));
    // "£105 now and £105 then": of two equal sums that a reader cannot tell apart neither follows where the first does not.
    const again = sums.slice(0, index).some((other) => isEqual(other.fact, fact)) && !worked.some((other) => isEqual(other.fact, fact));
    if (result === undefined || again) own.push(term);
    else {
      worked.push({ fact, counts: result.counts });
      own = own.filter((other) => !result.uses.includes(other));
      if (result.stays !== true)
        own.push({ ...term, counts: [], each: term.each && result.per === true, ...(result.from ? { from: result.from } : {}) });
    }
  });
  if (heading !== undefined) own = [plainTerm(heading.fact)];
  const kept = worked.length > 0 && own.length > 0 ? own : [...said.terms, ...own];
  return { worked, said: { terms: kept.slice(-MOST_TERMS), shares: shares.length > 0 ? shares : said.shares } };
}

/** Folded, around a sum that is announced as worked out. */
const ANNOUNCED =
  /(?<!\p{L})(?:so|total\w*|altogether|all in|in all|all told|comes? to|makes?|overall|adds? up|that's|that is|that would be|works out|together|=|zusammen|insgesamt|gesamt\w*|also|macht|ergibt|sind das|soit|en tout|cela fait|ca fait|font|au total|donc|en total|serian?|asi que|suman?|in tutto|in totale|totale|quindi|fanno|no total|ao todo|portanto|samen|in totaal|dus)(?!\p{L})/u;

function isEqual(left: Fact, right: Fact): boolean {
  return left.type === right.type && left.value === right.value && left.unit === right.unit;
}

/** "That comes to £225: £45 for the frame, £150 for the lenses and £30": the total stands before all that it is made of. */
function headingTotal(text: string, sums: readonly Value[], brought: Brought): WorkedOut | undefined {
  const [first, ...others] = sums;
  if (first?.fact.type !== 'money' || others.length < 2 || others.length > MOST_TERMS) return undefined;
  if (!/^[^.;!?]{0,40}?(?::|\(|=)/u.test(text.slice(endOf(first.fact), others[0]?.fact.index))) return undefined;
  const terms = others.map((value, index): Term => {
    const before = text.slice(endOf((others[index - 1] ?? first).fact), value.fact.index);
    const tail = text.slice(endOf(value.fact), others[index + 1]?.fact.index).split(/[,;.]/u)[0] ?? '';
    return {
      ...amountOf(value),
      counts: countsIn(before),
      each: EACH.test(fold(`${before.slice(-6)} ${tail}`)),
      off: OFF.test(fold(before)),
    };
  });
  const wanted = { target: Number(first.fact.value), about: false, near: [], theirs: brought.counts, half: false, shares: [] };
  const found = totalsOf(terms, wanted).find(({ sum }) => isSame(sum, wanted));
  return found === undefined ? undefined : { fact: first.fact, counts: factsOfCounts(found.counts) };
}

/** Whether a word only says that a sum follows: "soit", "a difference of". */
export function announcesSum(word: string): boolean {
  return ANNOUNCED.test(fold(word)) || FOLLOWS.test(fold(word));
}

const FOLLOWS =
  /^(?:difference|remaining|remainder|balance|sum|pay|adds?|comes?|instead|soit|reste\w*|differenz|unterschied|rest\w*|summe|diferencia|suma\w*|differenza|somma|diferenca|soma\w*|verschil|som|betaalt|betalen)$/u;

function plainTerm(fact: Fact): Term {
  return { amount: Number(fact.value), unit: fact.unit, counts: [], each: false, off: false };
}

const SMALL_COIN = /^\s?(?:cents?|ct|p|pence|rappen|rp|centimes?|centimos?|centesimi|centavos)(?!\p{L})/u;

export function isSum(value: Value): boolean {
  return value.fact.type === 'money' || isSmallCoin(value);
}

function isSmallCoin({ fact, text }: Value): boolean {
  return fact.type === 'number' && SMALL_COIN.test(fold(text.slice(fact.index + fact.text.length)));
}

/** "7 cents" is a sum of whatever currency is spoken of. */
export function amountOf(value: Value): { readonly amount: number; readonly unit: string } {
  const amount = Number(value.fact.value);
  return isSmallCoin(value) ? { amount: amount / 100, unit: '' } : { amount, unit: value.fact.unit };
}

function laterOf(sums: readonly Value[], index: number): readonly Term[] {
  return sums.slice(index + 1, index + 2).map((value) => ({ ...plainTerm(value.fact), ...amountOf(value) }));
}

function endOf(fact: Fact | undefined): number {
  if (fact === undefined) return 0;
  return fact.index + (/\d(?:[\d.,'’\u00a0\u202f ]*\d)?/.exec(fact.text)?.[0].length ?? fact.text.length);
}

interface Wanted {
  readonly target: number;
  readonly about: boolean;
  /** Counts beside the sum, and those of the customer. */
  readonly near: readonly Count[];
  readonly theirs: readonly Count[];
  readonly half: boolean;
  readonly shares: readonly number[];
}

interface Followed {
  readonly counts: readonly Fact[];
  /** What it takes the place of. */
  readonly uses: readonly Term[];
  readonly from?: Term;
  /** It is what is left of others, which stay as they are. */
  readonly stays?: true;
  readonly per?: true;
}

function follow(
  wanted: Wanted,
  own: readonly Term[],
  before: readonly Term[],
  theirs: readonly Term[],
  later: readonly Term[],
): Followed | undefined {
  const same = (amount: number): boolean => isSame(amount, wanted);
  const last = own.at(-1) ?? before.at(-1);
  return (
    (last === undefined ? undefined : product(wanted, last)) ??
    share(wanted, [...own.slice(-2), ...(own.length === 0 ? before.slice(-1) : []), ...later, ...theirs.slice(-1)]) ??
    total(wanted, own, before, theirs) ??
    difference([...before.slice(-2), ...own, ...(own.length + before.length < 2 ? theirs.slice(-1) : [])], same)
  );
}

export function isSame(amount: number, { target, about }: Pick<Wanted, 'target' | 'about'>): boolean {
  return Math.abs(amount - target) < CENT || (about && Math.abs(amount - target) <= Math.max(1, target * ROUNDED));
}

const factsOfCounts = (counts: readonly Count[]): readonly Fact[] => counts.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));

/** So many times what was named last. The customer's counts are taken where the statement has none. */
function product(wanted: Wanted, term: Term): Followed | undefined {
  const stated = [...wanted.near, ...term.counts];
  for (const counts of stated.length > 0 ? [stated, mixed(stated, wanted.theirs)] : [wanted.theirs])
    for (const count of counts) {
      if (isSame(count.many * term.amount, wanted)) return { counts: factsOfCounts([count]), uses: [term] };
      const other = counts.find((each) => each.many !== count.many && isSame(each.many * count.many * term.amount, wanted));
      if (other !== undefined) return { counts: factsOfCounts([count, other]), uses: [term] };
    }
  return undefined;
}

/** What the customer has, less what is taken out: "your plan has 3 users, two more at €6". */
function mixed(stated: readonly Count[], theirs: readonly Count[]): readonly Count[] {
  const left = theirs.flatMap(({ many }) => stated.flatMap((out) => (many > out.many ? [{ many: many - out.many }] : [])));
  return [...theirs, ...left.filter(({ many }) => many > 1)];
}

function share({ shares, half, ...wanted }: Wanted, bases: readonly Term[]): Followed | undefined {
  const parts = half ? [...shares, 0.5] : shares;
  for (const base of bases.toReversed())
    for (const part of parts)
      for (const factor of [1 - part, 1 + part, part])
        if (isSame(base.amount * factor, wanted)) return { counts: [], uses: factor === part ? [] : [base], from: base };
  return undefined;
}

/** All of what was named: in this sentence, since the total before it, or in the whole reply. */
function total(wanted: Wanted, own: readonly Term[], before: readonly Term[], theirs: readonly Term[]): Followed | undefined {
  const runs = [own, [...before.slice(-1), ...own], [...before, ...own], [...theirs.slice(-1), ...own]];
  for (const run of runs) {
    if (run.length < 1 || run.length > MOST_TERMS) continue;
    for (const found of totalsOf(run, wanted))
      if (found.terms > 1 && isSame(found.sum, wanted)) return { counts: factsOfCounts(found.counts), uses: run };
  }
  return undefined;
}

interface Sum {
  readonly sum: number;
  readonly terms: number;
  readonly counts: readonly Count[];
}

function totalsOf(run: readonly Term[], wanted: Wanted): readonly Sum[] {
  return run.reduce<readonly Sum[]>(
    (sums, term) => {
      const stated = term.counts.length > 0 ? term.counts : term.each ? [...wanted.near, ...wanted.theirs] : [];
      const choices: readonly Count[] = [{ many: 1 }, ...stated, ...(term.each ? mixed(term.counts, wanted.theirs) : [])];
      const amounts = term.from === undefined ? [term.amount] : [term.amount, term.amount + term.from.amount];
      return sums
        .flatMap(({ sum, terms, counts }) =>
          amounts.flatMap((amount) =>
            choices.map((count) => ({
              sum: sum + (term.off ? -1 : 1) * count.many * amount,
              terms: terms + (amount === term.amount ? 1 : 2),
              counts: [...counts, count],
            })),
          ),
        )
        .slice(0, 200);
    },
    [{ sum: 0, terms: 0, counts: [] }],
  );
}

/** What is left of a sum after another: "£210, of which £70 now and £140 then". */
function difference(terms: readonly Term[], same: (amount: number) => boolean): Followed | undefined {
  const last = terms.at(-1);
  if (last === undefined) return undefined;
  const others = [...terms.slice(0, -1), ...(last.from === undefined ? [] : [last.from])];
  return others.some(({ amount }) => same(Math.abs(amount - last.amount))) ? { counts: [], uses: [], stays: true } : undefined;
}
