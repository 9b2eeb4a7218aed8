const spare: AbortController[] = [];
/** As many as are held at once where one stage asks a model inside another. */
const MOST = 8;

/**
 * A controller for work that nearly always answers at once. Signals outlive collections of young garbage, some kilobytes each:
 * with a new one for every stage and model of every message they were most of what a busy process held.
 */
export function takeController(): AbortController {
  return spare.pop() ?? new AbortController();
}

/** Gives one back whose work has answered synchronously: nobody waits for its signal any more. One that has aborted is let go. */
export function giveBackController(controller: AbortController): void {
  if (!controller.signal.aborted && spare.length < MOST) spare.push(controller);
}
