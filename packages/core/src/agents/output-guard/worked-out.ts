import type { Fact } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';
import { countsIn } from './counts.js';
import { valuesOf, type Value } from './values.js';

/** A sum of a reply that stands in no source and follows from others, with the calculation. */
export interface WorkedOut {
  readonly fact: Fact;
  readonly steps: string;
}

/** A sum that others may be worked out from, with how many of it there may be. */
export interface Term {
  readonly amount: number;
  readonly times: readonly number[];
  /** "Less £20": it is taken off. */
  readonly off: boolean;
}

/** Folded, where a sum is announced as worked out. */
const ANNOUNCED =
  /(?<!\p{L})(?:so|total\w*|altogether|all in|in all|all told|comes? to|makes?|overall|adds? up|that's|that is|that would be|works out|instead of|=|zusammen|insgesamt|gesamt\w*|also|macht|machen|waren|ergibt|sind das|sind es|soit|en tout|cela fait|ca fait|font|au total|donc|en total|serian?|asi que|suman?|in tutto|in totale|totale|quindi|sono|fanno|viene a|no total|ao todo|portanto|fica|ficam|samen|in totaal|dus|wordt|komt)(?!\p{L})/u;
const DIFFERENCE =
  /(?<!\p{L})(?:difference|dearer|cheaper|more|less|save|saves|saving|left|extra|remain\w*|balance|back|refund\w*|rest|unterschied|teurer|gunstiger|billiger|mehr|weniger|sparen|ubrig|restbetrag|zuruck|aufpreis|difference|ecart|de plus|de moins|economis\w+|reste\w*|solde|rembours\w+|diferencia|mas|menos|ahorr\w+|queda\w*|resto|devol\w+|differenza|in piu|in meno|risparmi\w+|resta\w*|saldo|diferenca|mais|poupa\w*|verschil|duurder|goedkoper|meer|minder|terug|overige?)(?!\p{L})/u;
const EACH =
  /(?<!\p{L})(?:each|apiece|per|a (?:head|person|month)|jeweils|je|pro|chacune?|par|cada|por|ciascun\w|a testa|ognun\w|elk|ieder|per)(?!\p{L})/u;
const BEYOND =
  /(?<!\p{L})(?:first|free|beyond|more|further|extra|additional|over|included|erste[nrs]?|weitere\w*|zusatzlich\w*|daruber|inklusive|premiers?|premieres?|au-dela|supplementaires?|primer[oa]s?|adicional\w*|incluid\w+|prim[ieo]|ulterior\w|oltre|primeir[oa]s?|alem|eerste|boven|meer)(?!\p{L})/u;
const HALF = /(?<!\p{L})(?:half|halve\w*|halfte|halb\w*|moitie|mitad|meta|metade|helft)(?!\p{L})/u;
const OFF =
  /(?<!\p{L})(?:less|minus|off|deduct\w*|abzuglich|weniger|minus|moins|deduction|menos|meno|descontando|min)\s*(?:the |our |a |your |of |der |die |den )?(?:[€£$]|chf)?\s*$/u;
const ABOUT = /(?<!\p{L})(?:about|around|roughly|some|rund|etwa|ca\.?|circa|environ|unos|unas|cerca de|ongeveer)\s*(?:[€£$]|chf)?\s*$/u;

/** Whether a text speaks of half of something. */
export function namesHalf(text: string): boolean {
  return HALF.test(fold(text)) || /\b50 ?%/.test(text);
}

/** Longer calculations nobody writes in a reply, and by chance they give any sum. */
const MOST_TERMS = 6;
/** With more of them the customer's own counts would fit too much. */
const FEW_TERMS = 3;

interface Found {
  readonly fact: Fact;
  readonly amount: number;
  /** What stands between the sum before and this one. */
  readonly before: string;
}

/**
 * The sums of a reply that follow from others: "£589 and £99, so £688", "10% off, that's €99". Each goes back to sums before it,
 * which are checked by themselves, or to later ones that a source gives. Counts are those of the reply and the customer's.
 */
export function workedOutIn(
  reply: string,
  customer: string,
  isGiven: (value: Value) => boolean,
  saysHalf: () => boolean,
): readonly WorkedOut[] {
  const values = valuesOf(reply);
  const sums = values.filter(({ fact }) => fact.type === 'money');
  const found = sums.map(({ fact }, index): Found => {
    const from = index === 0 ? 0 : endOf(sums[index - 1]?.fact);
    return { fact, amount: Number(fact.value), before: reply.slice(from, fact.index) };
  });
  const asked = countsIn(customer);
  // "The first three days are free": what is asked less what the reply takes out.
  const beyond = BEYOND.test(fold(reply))
    ? asked.flatMap((count) => countsIn(reply).map((taken) => count - taken)).filter((count) => count > 0)
    : [];
  const theirs = [...new Set([...asked, ...beyond])];
  const customerSums = valuesOf(customer).filter(({ fact }) => fact.type === 'money' || fact.type === 'number');
  const held = new Set<number>();
  const made: WorkedOut[] = [];
  sums.forEach((value, index) => {
    if (held.has(index)) return;
    const { fact } = value;
    const given = isGiven(value);
    const around = fold(reply.slice(Math.max(0, fact.index - 48), endOf(fact) + 32));
    if (given && !ANNOUNCED.test(around)) return;
    const alike = (other: Fact): boolean => other.unit === fact.unit;
    const earlier = found.slice(0, index).filter((other) => alike(other.fact));
    const later = found
      .slice(index + 1)
      .filter((other) => alike(other.fact) && sums.some((sum) => sum.fact === other.fact && isGiven(sum)));
    const shares = values.filter((other) => other.fact.type === 'percent').map((other) => Number(other.fact.value) / 100);
    const read: Asked = {
      target: Number(fact.value),
      about: ABOUT.test(fold(reply.slice(Math.max(0, fact.index - 20), fact.index))),
      around,
      half: HALF.test(around) && saysHalf(),
      shares,
      counts: [
        ...new Set([
          ...countsIn(reply.slice(found[index - 1] === undefined ? 0 : endOf(found[index - 1]?.fact), endOf(fact) + 40)),
          ...theirs,
        ]),
      ],
    };
    const termsOf = (list: readonly Found[]): readonly Term[] => list.map((each) => termOf(each, theirs, list.length));
    const own = customerSums.map(({ fact: each }): Term => ({ amount: Number(each.value), times: [1], off: false }));
    const steps = stepsTo(read, termsOf(earlier)) ?? stepsTo(read, [...own.slice(-1), ...termsOf(earlier)], true);
    const ahead = steps === undefined && !given ? stepsTo(read, termsOf(later).toReversed()) : undefined;
    // What bears another sum out is not worked out from it in turn.
    if (ahead !== undefined) found.forEach((_, at) => at > index && held.add(at));
    const calculation = steps ?? ahead;
    if (calculation !== undefined) made.push({ fact, steps: calculation });
  });
  return made;
}

/** The sums that a text names. */
export function sumsIn(text: string): readonly number[] {
  return valuesOf(text).flatMap(({ fact }) => (fact.type === 'money' ? [Number(fact.value)] : []));
}

function endOf(fact: Fact | undefined): number {
  if (fact === undefined) return 0;
  const digits = /^[^\d]*[\d.,'’\u00a0\u202f ]*\d/.exec(fact.text)?.[0].length ?? fact.text.length;
  return fact.index + digits;
}

function termOf({ amount, before }: Found, theirs: readonly number[], length: number): Term {
  const beside = countsIn(before);
  return {
    amount,
    times: [...new Set([1, ...beside.slice(0, FEW_TERMS), ...(length <= FEW_TERMS ? theirs : [])])],
    off: OFF.test(fold(before)),
  };
}

interface Asked {
  readonly target: number;
  readonly about: boolean;
  readonly around: string;
  readonly shares: readonly number[];
  readonly counts: readonly number[];
  /** Half of it is spoken of, here and in a source. */
  readonly half: boolean;
}

/** How the target follows from the last of some terms, in words; nothing where it does not. */
function stepsTo(asked: Asked, terms: readonly Term[], own = false): string | undefined {
  const { target, shares, around } = asked;
  const same = (amount: number): boolean =>
    Math.abs(amount - target) < 0.0051 || (asked.about && Math.abs(amount - target) <= Math.max(1, target * 0.03));
  const factors: (readonly [number, string])[] = [
    [1, ''],
    ...shares.flatMap((share): (readonly [number, string])[] => [
      [1 - share, ` − ${share * 100}%`],
      [1 + share, ` + ${share * 100}%`],
      [share, ` × ${share * 100}%`],
    ]),
    ...(asked.half ? ([[0.5, ' ÷ 2']] as const) : []),
    ...(EACH.test(around) ? asked.counts.filter((count) => count > 1).map((count) => [1 / count, ` ÷ ${count}`] as const) : []),
  ];
  for (let length = 1; length <= Math.min(terms.length, MOST_TERMS); length += 1) {
    const run = terms.slice(-length);
    if (own && length < 2) continue;
    for (const [sum, words] of sumsOf(run, asked.counts)) {
      for (const [factor, by] of factors) if ((words.includes(' ') || by !== '') && same(sum * factor)) return `${words}${by}`;
    }
  }
  if (DIFFERENCE.test(around))
    for (const [index, left] of terms.entries())
      for (const right of terms.slice(index + 1))
        if (same(Math.abs(left.amount - right.amount)))
          return `${Math.max(left.amount, right.amount)} − ${Math.min(left.amount, right.amount)}`;
  // A share of any sum before: "£103 in cash. 30% of it".
  for (const { amount } of terms) for (const [factor, by] of factors) if (by !== '' && same(amount * factor)) return `${amount}${by}`;
  return undefined;
}

/** All that a run of terms may come to, with the calculation. */
function sumsOf(run: readonly Term[], counts: readonly number[]): readonly (readonly [number, string])[] {
  return run.reduce<readonly (readonly [number, string])[]>(
    (sums, { amount, times, off }, index) => {
      const factors = run.length === 1 ? [...new Set([...times, ...counts])] : times;
      return sums.flatMap(([sum, words]) =>
        factors.map((factor): readonly [number, string] => {
          const term = factor === 1 ? `${amount}` : `${factor} × ${amount}`;
          return [sum + (off ? -1 : 1) * factor * amount, index === 0 ? (off ? `−${term}` : term) : `${words} ${off ? '−' : '+'} ${term}`];
        }),
      );
    },
    [[0, '']],
  );
}

/**
 * The values of one source that a sum of a statement follows from: "two e-bikes are €84" from "e-bike €42". Counts are those of
 * the statement, or the customer's where it has none.
 */
export function ingredientsOf(
  value: Value,
  sources: readonly Value[],
  counts: readonly number[],
  bases: readonly number[],
): readonly Value[] {
  const target = Number(value.fact.value);
  const same = (amount: number): boolean => Math.abs(amount - target) < 0.0051;
  const sums = sources.flatMap((source) => {
    const amount = amountOf(source, value.fact.unit);
    return amount === undefined ? [] : [{ ...source, amount }];
  });
  const as = (source: Value): Value => ({ fact: { ...source.fact, text: value.fact.text, index: value.fact.index }, text: value.text });
  const several = counts.filter((count) => count !== 1);
  const one = sums.find(({ amount }) => several.some((count) => same(count * amount)));
  if (one !== undefined) return [as(one)];
  const share = sources.find(
    ({ fact }) =>
      fact.type === 'percent' &&
      bases.some((base) =>
        [1 - Number(fact.value) / 100, 1 + Number(fact.value) / 100, Number(fact.value) / 100].some((by) => same(by * base)),
      ),
  );
  if (share !== undefined) return [as(share)];
  if (sums.length > MOST_TERMS) return [];
  // "Two adults and two children pay €72": each price of the source with a count, or all told.
  const factors = [1, ...several];
  const together = ANNOUNCED.test(fold(value.text));
  for (const [index, left] of sums.entries())
    for (const right of sums.slice(index + 1))
      for (const many of factors)
        for (const more of factors)
          if ((many !== 1 || more !== 1 || together) && left.amount !== right.amount && same(many * left.amount + more * right.amount))
            return [as(left), as(right)];
  return [];
}

/** What a source's value is as a sum: "7 cents", and a bare price in a column of them, too. */
function amountOf({ fact, text }: Value, unit: string): number | undefined {
  if (fact.type === 'money') return fact.unit === unit ? Number(fact.value) : undefined;
  if (fact.type !== 'number') return undefined;
  const after = text.slice(fact.index + fact.text.length);
  if (SMALL_COIN.test(fold(after))) return Number(fact.value) / 100;
  return text.includes(' | ') && /[.,]\d\d$/.test(fact.text) ? Number(fact.value) : undefined;
}

const SMALL_COIN = /^\s?(?:cents?|ct|p|pence|rappen|rp|centimes?|centimos?|centesimi|centavos)(?!\p{L})/u;
