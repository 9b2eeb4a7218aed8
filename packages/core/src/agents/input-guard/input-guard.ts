import type { InputFlag, InputGuardResult } from '../../domain/analysis.js';
import type { ModelPorts } from '../../ports/models.js';
import type { AnalyzeInput } from '../../ports/pipeline.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { isPromise, type Agent, type AgentResult } from '../agent.js';
import { isFunctionWord } from '../../knowledge/stop-words.js';
import { fold } from '../understanding/fold.js';
import { detectLanguage } from '../understanding/language.js';
import { findSelfHarm, findThreat } from './harm.js';
import { BLOCK, findInjection, SUSPECT, withVoice, type InjectionFinding } from './injection/find-injection.js';
import { findProfanity } from './profanity.js';
import { findSpam } from './spam.js';

/** What the guard reads of a turn. */
export type InputGuardInput = Pick<AnalyzeInput, 'text' | 'history' | 'language'>;

export type InputGuardPorts = Pick<ModelPorts, 'profanity' | 'injection' | 'spam' | 'moderator'>;

/** The moderation service has this long; then the message passes with `moderation_skipped`. */
const TIMEOUT_MS = 1_500;
const SPAM = 0.7;
const PHISHING = 0.65;
/** Flags that stop the message. */
const STOPPING: ReadonlySet<InputFlag> = new Set(['prompt_injection', 'spam', 'phishing']);
/** Longer texts are read up to here; nobody needs more to be recognised. */
const MAX_CHARACTERS = 8_000;
/** How much of a message is quoted where only a classifier objects. */
const UNEXPLAINED_CHARACTERS = 80;

/** Categories of moderation services (OpenAI's names) → our flags. */
const MODERATION_FLAGS: readonly (readonly [RegExp, InputFlag])[] = [
  [/^self[-_]harm/, 'self_harm'],
  [/^(?:violence|harassment[/_-]threatening|hate[/_-]threatening)/, 'threat'],
  [/^(?:hate|harassment|sexual)/, 'profanity'],
];

interface Finding {
  readonly flag: InputFlag;
  readonly risk: number;
  readonly text: string;
  /** Whether only a classifier says so, of words that a customer may write as well. */
  readonly inDoubt?: boolean;
}

/**
 * Agent 1 (architecture.md 3.2): looks for attacks on the assistant, spam, phishing, profanity, threats and danger to the
 * writer. Promotion that comes with a genuine question is no spam, and an attack that is only quoted is no more than
 * suspected: what is refused here nobody reads, so the doubt is the customer's. So it is with spam that only a classifier
 * sees: a person looks at it. Rules decide; a profanity detector, an injection and a spam classifier and a moderation service
 * add their voices where given. A moderation that fails or is late lets the message pass with `moderation_skipped`.
 */
export function createInputGuard(ports: InputGuardPorts): Agent<InputGuardInput, InputGuardResult> {
  return {
    name: 'input_guard',
    timeoutMs: TIMEOUT_MS,
    run(input, signal) {
      const notes: string[] = [];
      const inspected = inspect(input, ports, notes);
      const text = input.text.slice(0, MAX_CHARACTERS);
      const voice = heard(() => ports.injection?.classify(text, signal));
      if (ports.moderator !== undefined || isPromise(voice)) return askModels(text, inspected, voice, notes, ports, signal);
      return report(withOpinion(inspected, voice, text, notes), notes);
    },
    fallback(input) {
      const inspected = inspect(input, {}, []);
      const findings = withOpinion(inspected, { value: undefined }, input.text, []);
      return conclude(ports.moderator === undefined ? findings : [...findings, SKIPPED]);
    },
  };
}

/** Agent 1 by rules alone. Never throws. */
export function guardInputByRules(input: InputGuardInput): InputGuardResult {
  return conclude(withOpinion(inspect(input, {}, []), { value: undefined }, input.text, []));
}

const SKIPPED: Finding = { flag: 'moderation_skipped', risk: 0, text: '' };

interface Inspected {
  readonly injection: InjectionFinding;
  readonly others: readonly Finding[];
}

/** What a model answered, or why it did not. */
type Opinion<T> = { readonly value: T } | { readonly error: string };

function inspect(input: InputGuardInput, { profanity, spam: spamVoice }: InputGuardPorts, notes: string[]): Inspected {
  const text = input.text.slice(0, MAX_CHARACTERS);
  const findings: Finding[] = [];
  const earlier = (input.history ?? []).filter((message) => message.from === 'customer').map((message) => message.text);
  const injection = findInjection(input.text, earlier);
  const folded = fold(text);
  const repeats = (input.history ?? []).filter((message) => message.from === 'customer' && fold(message.text) === folded).length;
  const answered = (input.history ?? []).some((message) => message.from !== 'customer');
  const spam = findSpam(folded, text, repeats, spamProbability(text, spamVoice, notes), answered);
  if (spam.phishing >= PHISHING)
    for (const evidence of spam.phishingEvidence) findings.push({ flag: 'phishing', risk: spam.phishing, text: evidence });
  if (spam.spam >= SPAM)
    for (const evidence of spam.spamEvidence) findings.push({ flag: 'spam', risk: spam.spam, text: evidence, inDoubt: spam.unsure });
  const swearing = swearWords(text, folded, input.language ?? detectLanguage(text)?.language ?? 'en', profanity, notes);
  for (const word of swearing) findings.push({ flag: 'profanity', risk: 0.3, text: word });
  const threat = findThreat(folded, text);
  if (threat !== null) findings.push({ flag: 'threat', risk: 0.8, text: threat });
  const selfHarm = findSelfHarm(folded, text);
  if (selfHarm !== null) findings.push({ flag: 'self_harm', risk: 0.8, text: selfHarm });
  return { injection, others: findings };
}

/** All findings, with what the injection classifier says of the structures found. */
function withOpinion(
  { injection, others }: Inspected,
  opinion: Opinion<number | undefined>,
  text: string,
  notes: string[],
): readonly Finding[] {
  if ('error' in opinion) notes.push(`injection: ${opinion.error}`);
  const risk = 'error' in opinion || opinion.value === undefined ? injection.risk : withVoice(injection, opinion.value, fold(text));
  if (risk < SUSPECT) return others;
  const flag = risk >= BLOCK ? 'prompt_injection' : 'injection_suspected';
  const evidence = injection.evidence.length === 0 ? [text.slice(0, UNEXPLAINED_CHARACTERS)] : injection.evidence;
  return [...evidence.map((words) => ({ flag, risk, text: words }) as const), ...others];
}

function spamProbability(text: string, voice: InputGuardPorts['spam'], notes: string[]): number {
  try {
    return voice?.classify(text) ?? 0;
  } catch (error) {
    notes.push(`spam: ${messageOf(error)}`);
    return 0;
  }
}

function swearWords(
  text: string,
  folded: string,
  language: string,
  profanity: InputGuardPorts['profanity'],
  notes: string[],
): readonly string[] {
  if (profanity !== undefined) {
    try {
      // Lists mix languages up: the French article "les" is on an English one.
      return profanity.find(text, language).filter((word) => !isFunctionWord(fold(word), language));
    } catch (error) {
      notes.push(`profanity: ${messageOf(error)}`);
    }
  }
  const word = findProfanity(folded, text);
  return word === null ? [] : [word];
}

async function askModels(
  text: string,
  inspected: Inspected,
  voice: MaybePromise<Opinion<number | undefined>>,
  notes: string[],
  ports: InputGuardPorts,
  signal: AbortSignal,
): Promise<AgentResult<InputGuardResult>> {
  const [opinion, moderation] = await Promise.all([voice, heard(() => ports.moderator?.moderate(text, signal))]);
  const all = [...withOpinion(inspected, opinion, text, notes)];
  if ('error' in moderation) {
    notes.push(`moderation: ${moderation.error}`);
    all.push(SKIPPED);
  } else if (moderation.value?.flagged) {
    for (const category of moderation.value.categories) {
      const flag = MODERATION_FLAGS.find(([pattern]) => pattern.test(category))?.[1];
      if (flag !== undefined) all.push({ flag, risk: 0.7, text: category });
    }
  }
  const source = 'value' in moderation && moderation.value !== undefined ? ports.moderator?.id : undefined;
  return report(all, notes, source);
}

/** Asks a model; a failure is an answer too. Synchronous where the model is. */
function heard<T>(ask: () => T | Promise<T>): MaybePromise<Opinion<T>> {
  try {
    const value = ask();
    if (isPromise(value))
      return value.then(
        (later) => ({ value: later }),
        (error: unknown) => ({ error: messageOf(error) }),
      );
    return { value };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function report(findings: readonly Finding[], notes: readonly string[], source = 'rules'): AgentResult<InputGuardResult> {
  const result = { output: conclude(findings), source };
  return notes.length === 0 ? result : { ...result, degraded: notes.join('; ') };
}

function conclude(findings: readonly Finding[]): InputGuardResult {
  const flags = [...new Set(findings.map((finding) => finding.flag))];
  const stopping = findings.filter(({ flag }) => STOPPING.has(flag));
  return {
    passed: stopping.length === 0,
    flags,
    ...(stopping.length > 0 && stopping.every(({ inDoubt }) => inDoubt === true) && { inDoubt: true }),
    riskScore: Math.round(Math.max(0, ...findings.map((finding) => finding.risk)) * 100) / 100,
    evidence: findings.filter((finding) => finding.text !== '').map(({ flag, text }) => ({ flag, text })),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
