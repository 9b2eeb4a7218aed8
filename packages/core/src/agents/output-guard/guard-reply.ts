import type { Claim, OutputFlag, OutputGuardResult } from '../../domain/analysis.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Policy } from '../../domain/policy.js';
import type { BrandVoice } from '../../domain/settings.js';
import { factsOf } from '../../knowledge/facts.js';
import { isContent } from '../../knowledge/slot.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { functionWordCount, guessLanguage, knowsLanguage } from '../../knowledge/stop-words.js';
import { wordsOf } from '../../knowledge/words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { faultsOfReply } from '../../policy/evaluate.js';
import type { Entailment, EntailmentInput } from '../../ports/entailment.js';
import type { HistoryMessage } from '../../ports/pipeline.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { lazily } from '../../support/lazily.js';
import { isPromise } from '../agent.js';
import { answersYesOrNo, isBareAnswer, namesGiven, ownWords, statementsOf, type Statement } from './claims.js';
import { claimOf, claimsByMeaning, weighedOf, type StatementDecision } from './entailment/claims-by-meaning.js';
import { readByMeaning } from './entailment/judge-by-meaning.js';
import { decide, waysOf, type Ground } from './grounding.js';
import { deedsIn } from './deeds.js';
import { languageOf } from './language.js';
import { leaksPrompt } from './leaks.js';
import { findPersonalData } from './personal-data.js';
import { profaneWords } from './profanity.js';
import { pledgesIn } from './pledges.js';
import { makesPromise } from './promises.js';
import { givenFor, withSumsAside } from './sums-aside.js';
import { languagesOf, ownDomains, supportsOf } from './supports.js';
import { valuesOf } from './values.js';
import { withoutVocatives } from './vocatives.js';

export interface GuardReplyInput {
  readonly reply: string;
  /** What the reply may rest on. */
  readonly passages?: readonly KnowledgeHit[];
  /** Searched for every statement, beside `passages`. It must answer at once; for one that does not, use `findGrounds`. */
  readonly knowledge?: KnowledgeSearch;
  readonly history?: readonly HistoryMessage[];
  /** The customer's current message. */
  readonly text?: string;
  readonly brand?: Partial<BrandVoice>;
  readonly contactName?: string | null;
  /** Language the reply should be in, ISO 639-1; where absent, the one the customer writes, if that is clear. */
  readonly language?: string | null;
  /** What the business forbids its machine to say. */
  readonly policy?: Pick<Policy, 'forbidden' | 'maxDiscount'>;
}

export interface GuardReplyResult extends OutputGuardResult {
  readonly claims: readonly Claim[];
}

const RISK: Readonly<Record<OutputFlag, number>> = {
  pii_leak: 1,
  prompt_leak: 1,
  forbidden_promise: 0.9,
  unsupported_claim: 0.8,
  profanity: 0.7,
  wrong_language: 0.5,
  too_long: 0.3,
};
/** Characters; no platform takes more, and nobody checks a book. */
const LONGEST_REPLY = 8_000;
/** Characters of the customer's newest words that a reply may repeat. */
const CUSTOMER_CHARACTERS = 8_000;
const PASSAGES_PER_CLAIM = 6;
/** Share of a text that a passage must cover to be looked at: what it bears out is decided later. */
const FLOOR = 0.2;
/** Words of a statement that are looked for one by one where together they find nothing. */
const SINGLE_WORDS = 3;
/** So many function words of another language, and so many times more than of the expected one, make a wrong language. */
const FOREIGN_WORDS = 4;
const FOREIGN_RATIO = 2;

/**
 * Agent 6, output (architecture.md 3.1, decisions.md invariant 5): whether a reply may go out. Every statement of the reply
 * must be found in the knowledge or in the customer's own words. Pure, local, deterministic; whatever goes wrong inside
 * counts as not passed.
 */
export function guardReply(input: GuardReplyInput): GuardReplyResult {
  try {
    if (isTooLong(input)) return TOO_LONG;
    const read = readReply(input);
    return conclude(input, read, claimsOf(decisionsOn(read)));
  } catch {
    return failed(input);
  }
}

/**
 * `guardReply` where an encoder reads the meaning of the statements too: a paraphrase that rules know nothing of may go out, and what only
 * sounds like the knowledge is held. What stands in it word for word is not read again. Where the encoder fails, or nothing was found,
 * rules alone decide.
 */
export function guardReplyByMeaning(
  input: GuardReplyInput,
  entailment: Entailment,
  signal: AbortSignal = new AbortController().signal,
): MaybePromise<GuardReplyResult> {
  try {
    if (isTooLong(input)) return TOO_LONG;
    const read = readReply(input);
    const decisions = decisionsOn(read);
    const byRules = (): GuardReplyResult => conclude(input, read, claimsOf(decisions));
    if (decisions.every(({ decision }) => decision.told)) return byRules();
    return claimsByMeaning(decisions, { question: read.ground.customer, hits: read.hits }, entailment, signal)
      .then((claims) => (claims === undefined ? byRules() : conclude(input, read, claims)), byRules)
      .catch(() => failed(input));
  } catch {
    return failed(input);
  }
}

const isTooLong = ({ reply }: GuardReplyInput): boolean => reply.length > LONGEST_REPLY;
const TOO_LONG: GuardReplyResult = { passed: false, flags: ['too_long'], riskScore: 1, claims: [] };
const failed = ({ reply }: GuardReplyInput): GuardReplyResult => ({
  passed: false,
  flags: ['unsupported_claim'],
  riskScore: 1,
  claims: [{ text: reply, supported: false, evidence: [] }],
});

/** Passages to check a reply against, from a search that may take its time. */
export async function findGrounds(reply: string, knowledge: KnowledgeSearch): Promise<readonly KnowledgeHit[]> {
  const found = await Promise.all(sentencesOf(reply).map((sentence) => knowledge.search(sentence, { limit: PASSAGES_PER_CLAIM })));
  return distinct(found.flat());
}

/** What the statements of a reply are weighed on, for fitting: of each statement the ways in which it may be borne out. */
export function evidenceOfReply(input: GuardReplyInput): readonly ReturnType<typeof waysOf>[] {
  const waysIn: ReturnType<typeof waysOf>[] = [];
  decisionsOn(readReply(input), (statement, within) => waysIn.push(waysOf(statement, within)));
  return waysIn;
}

/** What `guardReplyByMeaning` asks an entailment, for fitting one: undefined where nothing is asked. */
export async function entailmentOfReply(input: GuardReplyInput, entailment: Entailment): Promise<EntailmentInput | undefined> {
  const read = readReply(input);
  const reading = await readByMeaning(
    weighedOf(decisionsOn(read)),
    { question: read.ground.customer, hits: read.hits },
    entailment,
    new AbortController().signal,
  );
  return reading?.input;
}

interface ReplyRead {
  readonly spoken: string;
  readonly statements: readonly Statement[];
  readonly ground: Ground;
  readonly hits: readonly KnowledgeHit[];
  readonly expected: string | undefined;
}

function readReply(input: GuardReplyInput): ReplyRead {
  const { reply, brand = {}, history = [] } = input;
  const written = history.filter((message) => message.from === 'customer').map((message) => message.text);
  const customer = [...written, input.text ?? ''].join('\n').slice(-CUSTOMER_CHARACTERS);
  const own = ownWords(brand.company, brand.signature);
  const spoken = withoutVocatives(reply, [input.contactName, namesGiven(customer)]);
  const language = input.language?.slice(0, 2).toLowerCase();
  const expected = language ?? languageOf(customer);
  const statements = statementsOf(spoken, own, language);
  const searched = input.knowledge;
  const question = [...written, input.text ?? ''].findLast((text) => text.trim() !== '') ?? '';
  const hits = distinct([
    ...(input.passages ?? []),
    ...(searched === undefined || statements.length === 0
      ? []
      : [...statements.flatMap((statement) => groundsOf(statement, searched)), ...(question === '' ? [] : searchNow(searched, question))]),
  ]);
  const supports = supportsOf(hits);
  return {
    spoken,
    statements,
    hits,
    expected,
    ground: {
      supports,
      customer,
      customerFacts: valuesOf(customer).map(({ fact }) => fact),
      context: question,
      question,
      reply: spoken,
      carried: new Set(),
      language: languageOf(spoken) ?? expected,
      languageOf: languagesOf(supports),
      own: ownDomains(supports),
    },
  };
}

function conclude(
  input: GuardReplyInput,
  { spoken, statements, ground, hits, expected }: ReplyRead,
  judged: readonly Claim[],
): GuardReplyResult {
  const { reply, brand = {} } = input;
  const asked = ground.question;
  const knownText = hits.map((hit) => hit.passage.text).join('\n');
  const bare = /[?？؟]/u.test(asked) && (isBareAnswer(spoken) || (statements.length === 0 && answersYesOrNo(spoken)));
  const pledges = pledgesIn(spoken, toldByPeople(input), knownText);
  const claims: readonly Claim[] = bare
    ? [{ text: reply, supported: false, evidence: [], reason: 'a bare yes or no to what was asked' }]
    : without(
        without(judged, pledges, 'promises to do something for the customer'),
        deedsIn(spoken, `${toldByPeople(input)}\n${ground.customer}`, knownText),
        'says that something was done for the customer, which nobody told',
      );
  const unsupported = claims.filter((claim) => !claim.supported);
  const checks: readonly (readonly [OutputFlag, boolean])[] = [
    ['unsupported_claim', unsupported.length > 0],
    ['forbidden_promise', pledges.length > 0 || unsupported.some((claim) => makesPromise(claim.text)) || breaksPolicy(input)],
    [
      'pii_leak',
      findPersonalData(reply, knownText, () => factsOf(`${knownText}\n${brand.signature ?? ''}\n${ground.customer}`)).length > 0,
    ],
    ['prompt_leak', leaksPrompt(reply)],
    ['wrong_language', isForeign(statements.length === 0 ? reply : withoutQuotes(reply, knownText), expected)],
    ['profanity', profaneWords(reply).length > 0],
    ['too_long', brand.maxReplyLength !== undefined && reply.length > brand.maxReplyLength],
  ];
  const flags = checks.filter(([, raised]) => raised).map(([flag]) => flag);
  return { passed: flags.length === 0, flags, riskScore: Math.max(0, ...flags.map((flag) => RISK[flag])), claims };
}

/** What people of the business told the customer. */
function toldByPeople({ history = [] }: GuardReplyInput): string {
  return history
    .filter(({ from }) => from === 'agent')
    .map(({ text }) => text)
    .join('\n');
}

/** Whatever bears such a sentence out speaks of others, or of what the customer wants. */
function without(claims: readonly Claim[], sentences: readonly string[], reason: string): readonly Claim[] {
  if (sentences.length === 0) return claims;
  const others = claims.filter(({ text }) => !sentences.includes(text));
  return [...others, ...sentences.map((text) => ({ text, supported: false, evidence: [], reason }))];
}

/** Each statement may refer back to those before it, and go on about what bears them out. */
function decisionsOn(
  { statements, ground }: ReplyRead,
  look: (statement: Statement, within: Ground) => void = () => {},
): readonly StatementDecision[] {
  const carried = new Set<string>();
  const before: string[] = [];
  const given = lazily(() => givenFor(statements, ground));
  return statements.map((statement) => {
    const within = { ...ground, carried, context: [...before, ground.context].join('\n') };
    look(statement, within);
    const decision = withSumsAside(statement, decide(statement, within), within, given);
    before.push(statement.text);
    if ('evidence' in decision.judgement) for (const { passage } of decision.judgement.evidence) carried.add(passage);
    return { statement, decision };
  });
}

const claimsOf = (decisions: readonly StatementDecision[]): readonly Claim[] =>
  decisions.map(({ statement: { text }, decision: { judgement } }) => claimOf(text, judgement));

function breaksPolicy({ policy, reply }: GuardReplyInput): boolean {
  return policy !== undefined && faultsOfReply(policy, reply).length > 0;
}

/**
 * A line or an address is found under the word for it, not under its digits. What finds nothing as it stands is looked for by
 * the words that carry it.
 */
function groundsOf({ text, facts, slots }: Statement, knowledge: KnowledgeSearch): readonly KnowledgeHit[] {
  const names = slots.filter((slot) => slot.critical).map((slot) => slot.raw);
  const found = searchNow(knowledge, text);
  const kind = facts.some((fact) => fact.type === 'phone') ? 'phone' : facts.some((fact) => fact.type === 'email') ? 'e-mail' : null;
  if (kind !== null) return [...found, ...searchNow(knowledge, `${kind} ${names.join(' ')}`), ...searchNow(knowledge, `contact ${kind}`)];
  if (found.length > 0) return found;
  const words = slots.filter(isContent).map((slot) => slot.raw);
  for (const query of [names.join(' '), words.join(' '), ...words.slice(0, SINGLE_WORDS)]) {
    const hits = query === '' ? [] : searchNow(knowledge, query);
    if (hits.length > 0) return hits;
  }
  return [];
}

function searchNow(knowledge: KnowledgeSearch, text: string): readonly KnowledgeHit[] {
  const hits = knowledge.search(text, { limit: PASSAGES_PER_CLAIM, floor: FLOOR });
  if (isPromise(hits)) throw new TypeError('guardReply needs a search that answers at once; use findGrounds for others');
  return hits;
}

function distinct(hits: readonly KnowledgeHit[]): readonly KnowledgeHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(hit.passage.id) && seen.add(hit.passage.id) !== undefined);
}

/** Knowledge is quoted in its own language; only what the machine wrote around it is judged. */
function withoutQuotes(reply: string, knownText: string): string {
  return sentencesOf(reply)
    .filter((sentence) => !knownText.includes(sentence.replace(/^[-*•]\s+/, '')))
    .join('\n');
}

function isForeign(text: string, expected: string | undefined): boolean {
  if (expected === undefined || !knowsLanguage(expected)) return false;
  const folded = wordsOf(text).map((word) => word.folded);
  const guessed = guessLanguage(folded, expected);
  if (guessed === expected) return false;
  const foreign = functionWordCount(folded, guessed);
  return foreign >= FOREIGN_WORDS && foreign >= FOREIGN_RATIO * functionWordCount(folded, expected);
}
