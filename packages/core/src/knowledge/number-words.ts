/** Number words of six languages, folded. The word for "one" is left out: it is mostly an article. */
const LINES = [
  [2, 'twee two zwei deux dos due dois duas'],
  [3, 'drie three drei trois tres tre'],
  [4, 'four vier quatre cuatro quattro quatro'],
  [5, 'vijf five funf cinq cinco cinque'],
  [6, 'zes six sechs seis sei'],
  [7, 'zeven seven sieben sept siete sette sete'],
  [8, 'eight acht huit ocho otto oito'],
  [9, 'negen nine neun neuf nueve nove'],
  [10, 'tien ten zehn dix diez dieci dez'],
  [11, 'eleven elf onze once undici'],
  [12, 'twelve zwolf douze doce dodici doze'],
  [14, 'fourteen vierzehn quatorze catorce quattordici catorze'],
  [15, 'fifteen funfzehn quinze quince quindici'],
  [20, 'twenty zwanzig vingt veinte venti vinte'],
  [24, 'vierundzwanzig ventiquattro veinticuatro'],
  [30, 'thirty dreissig trente treinta trenta trinta'],
  [40, 'forty vierzig quarante cuarenta quaranta quarenta'],
  [50, 'fifty funfzig cinquante cincuenta cinquanta cinquenta'],
  [60, 'sixty sechzig soixante sesenta sessanta sessenta'],
  [90, 'ninety neunzig noventa novanta'],
  [100, 'hundred hundert cent cien cento cem'],
] as const;

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
