/** As many as agents and models stand inside each other. */
const MOST = 8;
const spares: AbortController[] = [];

/**
 * A controller nobody has aborted. Most agents answer at once, and making a signal for each costs more than some of them do:
 * whoever answered at once gives it back.
 */
export function takeController(): AbortController {
  return spares.pop() ?? new AbortController();
}

/** Only where the work is over and nobody listens to its signal any more. */
export function giveBack(controller: AbortController): void {
  if (spares.length < MOST && !controller.signal.aborted) spares.push(controller);
}
