interface Measure {
  readonly name: string;
  /** What it measures; amounts of one kind convert into each other. */
  readonly kind: string;
  /** How many of the kind's base unit it is. */
  readonly factor: number;
  readonly spelling: RegExp;
}

/** Units that `factsOf` leaves as plain numbers, by their spellings, folded. Earlier ones win: `m²` before `m`. */
const MEASURES: readonly Measure[] = (
  [
    ['percent', 'share', 1, String.raw`%|(?:percent|per cent|prozent|pour cent|por ciento|per cento|por cento)\b`],
    ['gbit', 'speed', 1000, String.raw`(?:gbit|gbps|gigabit)\b`],
    ['mbit', 'speed', 1, String.raw`(?:mbit|mbps|megabit)\b`],
    ['tb', 'storage', 1000, String.raw`(?:tb|terabytes?|to)\b(?! \p{Ll}| ?\d)`],
    ['gb', 'storage', 1, String.raw`(?:gb|gigabytes?)\b`],
    ['mb', 'storage', 0.001, String.raw`(?:mb|megabytes?)\b`],
    ['kg', 'weight', 1000, String.raw`(?:kg|kilos?|kilogram\w*|kilogramm)\b`],
    ['mg', 'weight', 0.001, String.raw`(?:mg|milligram\w*)\b`],
    ['g', 'weight', 1, String.raw`(?:g|gr|gram\w*|gramm)\b`],
    ['t', 'weight', 1e6, String.raw`(?:tonnes?|tons?|tonnen?|toneladas?|tonnellat\w)\b`],
    ['lb', 'pounds', 16, String.raw`(?:lbs?)\b`],
    ['oz', 'pounds', 1, String.raw`(?:oz|ounces?)\b`],
    ['km', 'length', 1000, String.raw`(?:km|kilomet\w*|chilometri)\b(?!²)`],
    ['cm', 'length', 0.01, String.raw`(?:cm|centimet\w*|zentimeter)\b(?!²)`],
    ['mm', 'length', 0.001, String.raw`(?:mm|millimet\w*)\b(?!²)`],
    ['m2', 'area', 1, String.raw`(?:m²|m2|qm|square (?:met\w+|m)|quadratmetern?|metres? carres?|metros? cuadrados?|metri quadri)`],
    ['ha', 'area', 10_000, String.raw`(?:ha|hectares?|hektar)\b`],
    ['m', 'length', 1, String.raw`(?:m|met(?:er|re)s?|metern?|metros?|metri|metres?)\b(?!²)`],
    ['mile', 'miles', 1, String.raw`(?:miles?|mi)\b`],
    ['yard', 'feet', 3, String.raw`(?:yards?|yd)\b`],
    ['foot', 'feet', 1, String.raw`(?:feet|foot|ft)\b`],
    ['inch', 'inches', 1, String.raw`(?:inch(?:es)?|in\.|zoll|pouces?|pulgadas?|pollici|polegadas?)(?!\p{L})`],
    ['kwh', 'energy', 1000, String.raw`kwh\b`],
    ['wh', 'energy', 1, String.raw`wh\b`],
    ['kw', 'power', 1000, String.raw`(?:kw|kilowatts?)\b`],
    ['w', 'power', 1, String.raw`(?:w|watts?)\b`],
    ['ml', 'volume', 0.001, String.raw`(?:ml|millilit\w*)\b`],
    ['cl', 'volume', 0.01, String.raw`(?:cl|centilit\w*)\b`],
    ['l', 'volume', 1, String.raw`(?:l|lit(?:er|re)s?|litern?|litros?|litri)\b`],
    ['celsius', 'celsius', 1, String.raw`(?:°|degrees?|grad|degres?|grados?|gradi|graus?) ?(?:c\b|celsius)`],
    ['fahrenheit', 'fahrenheit', 1, String.raw`(?:°|degrees?|grad) ?(?:f\b|fahrenheit)`],
  ] as const
).map(([name, kind, factor, spelling]) => ({ name, kind, factor, spelling: new RegExp(`^(?:${spelling})`, 'u') }));

const byName = new Map(MEASURES.map((measure) => [measure.name, measure]));

/** The unit that a folded text begins with, by its short name; empty where there is none. */
export function measureAt(folded: string): string {
  return MEASURES.find(({ spelling }) => spelling.test(folded))?.name ?? '';
}

export function kindOf(name: string): Pick<Measure, 'kind' | 'factor'> | undefined {
  return byName.get(name);
}
