/** Which link, number or sum it is says nothing; that there is one says much. Each becomes a word of its own. */
export function markShapes(text: string): string {
  return text
    .replace(/https?:\/\/\S+|www\.\S+|\b[\w.-]{1,60}\.(?:com|co\.uk|net|org)\b\S{0,200}/gi, ' xlinkx ')
    .replace(/\d{10,}/g, ' xlongnumx ')
    .replace(/\b\d{5,9}\b/g, ' xcodex ')
    .replace(/[£$€]\s?\d[\d,.]*/g, ' xmoneyx ')
    .replace(/\b[A-Z]{3,}\b/g, (word) => `${word} xcapsx `);
}
