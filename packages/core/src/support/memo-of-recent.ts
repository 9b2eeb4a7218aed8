/** As many texts as one message is read as: itself, its questions, what is searched for, the reply. */
const REMEMBERED = 16;

/**
 * A pure function of a text, worked out once a message: the agents read the same text one after the other. Only the last few
 * texts are remembered, since what a customer wrote is not to stay in memory. `by` is what it depends on besides, such as a language.
 */
export function memoOfRecent<Made>(make: (text: string, by: string) => Made): (text: string, by?: string) => Made {
  const texts: string[] = [];
  const bys: string[] = [];
  const mades: Made[] = [];
  let next = 0;
  return (text, by = '') => {
    for (let at = 0; at < texts.length; at += 1) if (texts[at] === text && bys[at] === by) return mades[at] as Made;
    const made = make(text, by);
    texts[next] = text;
    bys[next] = by;
    mades[next] = made;
    next = (next + 1) % REMEMBERED;
    return made;
  };
}
