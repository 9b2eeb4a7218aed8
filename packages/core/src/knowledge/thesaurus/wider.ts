/** A rule for the kind holds for each of it: "animals are not allowed" answers a question about a cat, never the other way round. */
const KINDS: Readonly<Record<string, string>> = {
  dog: 'pet',
  cat: 'pet',
  horse: 'pet',
  rabbit: 'pet',
  bird: 'pet',
  reptile: 'pet',
  rodent: 'pet',
  camper: 'vehicle',
  motorbike: 'vehicle',
  ebike: 'bicycle',
  baby: 'children',
  alcohol: 'drink',
  coffee: 'drink',
  creditcard: 'card',
  debitcard: 'card',
  reschedule: 'change',
  checkin: 'arrival',
  checkout: 'departure',
  rain: 'weather',
  snow: 'weather',
  wind: 'weather',
  flatroof: 'roof',
  pitchedroof: 'roof',
  shuttle: 'pickup',
  borrow: 'rental',
  huskies: 'dog',
  warmclothes: 'clothes',
  seasonpass: 'ticket',
  privatelesson: 'class',
  grouplesson: 'class',
  triallesson: 'class',
  holidaycamp: 'class',
  girl: 'children',
  boy: 'children',
  boots: 'shoes',
  haircolour: 'hair',
  electriccar: 'vehicle',
  dentalcleaning: 'cleaning',
  piano: 'instrument',
  guitar: 'instrument',
  violin: 'instrument',
  flute: 'instrument',
};
const NONE: readonly string[] = [];

export function widerOf(concepts: readonly string[]): readonly string[] {
  if (concepts.length === 0) return NONE;
  return concepts.flatMap((concept) => {
    const kind = KINDS[concept.slice(1)];
    return kind === undefined ? [] : [`#${kind}`];
  });
}
