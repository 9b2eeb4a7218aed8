/** The invariants of the engine that a history is held against; the numbers are those of the project's list. */
export const INVARIANTS = {
  acknowledged: '1: nothing is acknowledged before it is durable',
  storedOnce: '1: each customer message is stored exactly once',
  changed: '1: what was done to a message shows on it, whichever of both came first',
  fenced: '1: a worker whose lease was taken over changes nothing',
  intent: '2: the attempt is durable before the request leaves',
  oneReply: '2: a customer sees one reply per turn, and each correlation id once',
  blindResend: '2: a send whose fate is open is never repeated',
  order: '2: a conversation keeps its order',
  truth: '2: what storage says of a send is what the platform knows',
  ended: '2: every turn ends answered, with a person, failed with a reason, or uncertain and shown',
  atRest: '2: work comes to an end when nothing goes wrong any more',
  disclosed: '7: a customer is told of the machine before or with its first message',
  budget: '9: spend is bounded before the call',
  person: '6: no machine message begins its way while a person owns the conversation',
  ownership: '6: only a person gives a conversation back to the machine',
  takenBack: '6: what the machine had to say when a person spoke is never said any more',
  returned: '6: a conversation that is given back is answered by the machine again',
  mode: '6: the machine sends nothing where it may only suggest',
} as const;

export type Invariant = keyof typeof INVARIANTS;

export interface Violation {
  readonly invariant: Invariant;
  readonly detail: string;
  /** ms since the history began. */
  readonly at: number;
  readonly step: number;
}

/** Takes note of what was violated; never throws, since it is called from within the engine's calls. */
export type Report = (invariant: Invariant, detail: string) => void;
