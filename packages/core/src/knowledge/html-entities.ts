import { windows1252Sign } from './decode-text.js';

/** The signs U+00A0 to U+00FF by the names that HTML 4 gives them, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
  'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
  'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave ' +
  'uacute ucirc uuml yacute thorn yuml';
const FIRST_LATIN = 0xa0;

/** Those of other alphabets, of typography and of ASCII that pages write by name. */
const OTHERS =
  'amp& AMP& lt< LT< gt> GT> quot" QUOT" apos\' num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= quest? ' +
  'excl! commat@ lsqb[ lbrack[ rsqb] rbrack] lowbar_ verbar| euro€ ndash– mdash— horbar― hyphen‐ dash‐ lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” ' +
  'bdquo„ lsaquo‹ rsaquo› dagger† Dagger‡ bull• hellip… mldr… permil‰ prime′ Prime″ trade™ COPY© REG® larr← uarr↑ rarr→ darr↓ harr↔ minus− ' +
  'radic√ infin∞ asymp≈ ne≠ le≤ ge≥ half½ frac13⅓ frac23⅔ frac18⅛ check✓ checkmark✓ cross✗ star☆ starf★ phone☎ OEligŒ oeligœ ScaronŠ ' +
  'scaronš YumlŸ fnofƒ circˆ tilde˜ AbreveĂ abreveă AogonĄ aogoną CacuteĆ cacuteć CcaronČ ccaronč DcaronĎ dcaronď DstrokĐ dstrokđ ' +
  'EcaronĚ ecaroně EogonĘ eogonę GbreveĞ gbreveğ Idotİ imathı inodotı LstrokŁ lstrokł NacuteŃ nacuteń NcaronŇ ncaronň OdblacŐ odblacő RcaronŘ ' +
  'rcaronř SacuteŚ sacuteś ScedilŞ scedilş TcaronŤ tcaronť TcedilŢ tcedilţ UringŮ uringů UdblacŰ udblacű ZacuteŹ zacuteź ZdotŻ zdotż ZcaronŽ zcaronž';

/** Blanks of all widths are one here, and what only says where a word may be broken is nothing. */
const BLANKS = ['nbsp', 'ensp', 'emsp', 'thinsp', 'hairsp', 'numsp', 'puncsp', 'Tab', 'NewLine'];
const NOTHING = ['shy', 'zwnj', 'zwj', 'lrm', 'rlm', 'ZeroWidthSpace', 'NoBreak'];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, place) => [name, String.fromCodePoint(FIRST_LATIN + place)] as const),
  ...OTHERS.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
  ...BLANKS.map((name) => [name, ' '] as const),
  ...NOTHING.map((name) => [name, ''] as const),
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,20}));/gi;

/** Text of a page with the signs in it that it writes by name or by number. A name that nobody knows stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return signOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

function signOf(code: number): string {
  // Browsers take these for signs of windows-1252, as the programs meant them that write them.
  if (code >= 0x80 && code <= 0x9f) return windows1252Sign(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : '';
}
