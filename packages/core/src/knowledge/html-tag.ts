/** A tag with more than this in it is read without its attributes, and no value of one is longer. */
export const MAX_TAG = 2_000;

/**
 * Says where the tag that begins somewhere in a page ends; negative where nothing closes it. A `>` between the quotes of an attribute
 * closes nothing. Asked from front to back it looks at each sign once.
 */
export function createTagEnds(html: string): (start: number) => number {
  const value = /=\s{0,9}(["'])/g;
  /** The next quote that begins a value; null where there is none. */
  let opening: RegExpExecArray | null | undefined;

  function openingFrom(position: number): RegExpExecArray | null {
    if (opening === null || (opening && opening.index >= position)) return opening;
    value.lastIndex = position;
    return (opening = value.exec(html));
  }

  return (start) => {
    const first = html.indexOf('>', start);
    let end = first;
    for (let position = start; end >= 0;) {
      const found = openingFrom(position);
      if (found === null || found.index > end) return end;
      const from = found.index + found[0].length;
      const closing = html.slice(from, from + MAX_TAG).indexOf(found[1] ?? '"');
      // A quote that nothing ends is a slip, and no reason to read the page as one tag.
      position = closing < 0 ? from : from + closing + 1;
      if (position > end) end = html.indexOf('>', position);
    }
    return first;
  };
}
