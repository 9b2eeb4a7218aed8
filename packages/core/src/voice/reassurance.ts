import { lazily } from '../support/lazily.js';
import { TEMPLATE_SETS } from './speaker.js';

const texts = lazily(() =>
  Object.values(TEMPLATE_SETS).flatMap(({ waiting }) => (typeof waiting === 'string' ? [waiting] : Object.values(waiting))),
);

/** Whether a message of the machine tells somebody who waits that the team knows, in whatever language, whatever is said before it or after. */
export function isReassurance(text: string): boolean {
  return texts().some((one) => text.includes(one));
}

const confirmations = lazily(() => new Set(Object.values(TEMPLATE_SETS).flatMap(({ optedOut, optedIn }) => [optedOut, optedIn])));

/** Whether a message of the machine confirms STOP or START and says nothing else. */
export function isConfirmation(text: string): boolean {
  return confirmations().has(text);
}
