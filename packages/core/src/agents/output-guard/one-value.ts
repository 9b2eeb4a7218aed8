/** "Between 8 and 8:30", "an hour and a half": the "and" of one value cuts nothing. */
const ONE_VALUE =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen)\s\S+(?:\s\p{L}+){0,2}?\s(?:and|und|et|y|e|en)\s(?=\S*\d|\p{L}+(?:\s|[.,]))|(?<!\p{L})(?:hour|hora|ora|heures?|or[ae]|horas|days?|weeks?|months?|years?|ans?|años?|anos?|ann[oi]|mois|mes(?:es)?|\p{L}+|\d+)\s(?:and|et|y|e)\s(?=(?:a |un |um )?(?:half|quarter|demie?|quart|media|medio|cuarto|mezz[ao]|meia|meio)(?!\p{L}))/giu;
/** Stands for a space that is none to cut at. */
const HELD = '\u2060';

/** A text in which nothing cuts a value in two, for cutting at words; each piece is then `released`. */
export function heldTogether(text: string): string {
  return text.replace(ONE_VALUE, (value) => value.replace(/\s/g, HELD));
}

export function released(piece: string): string {
  return piece.replaceAll(HELD, ' ');
}
