import { readdirSync, readFileSync } from 'node:fs';

/**
 * A business of `desk/untouched` in one file: its documents, and between their lines what customers ask there.
 * @typedef {import('../eval/answers.js').DeskItem} DeskItem
 * @typedef {{ readonly id: string, readonly supported: boolean, readonly history: readonly import('@replyforce/core').HistoryMessage[], readonly reply: string }} AskedClaim
 * @typedef {object} AskedBusiness
 * @property {string} name of the file
 * @property {string} company
 * @property {string} language of the documents
 * @property {readonly { readonly name: string, readonly content: string }[]} documents
 * @property {readonly DeskItem[]} items
 * @property {readonly AskedClaim[]} claims
 */

const HEAD = /^company: (?<company>.+)\nlanguage: (?<language>[a-z]{2})\n/;

/** All of a folder, by name. @param {URL} folder @returns {readonly AskedBusiness[]} */
export function readAskedFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => parseAskedFile(name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8')));
}

/**
 * The form is told in `desk/README.md`: `? question => answer ~> wrong value`, `! question without an answer`, `> customer`,
 * `++ right reply`, `-- wrong reply`; all else is the documents.
 * @param {string} name @param {string} text @returns {AskedBusiness}
 */
export function parseAskedFile(name, text) {
  const head = HEAD.exec(text)?.groups;
  if (head === undefined) throw new Error(`${name} does not begin with its company and language`);
  const { company = '', language = '' } = head;
  /** @type {string[][]} */
  const documents = [];
  /** @type {DeskItem[]} */
  const items = [];
  /** @type {AskedClaim[]} */
  const claims = [];
  let customer = '';
  for (const line of text.replace(HEAD, '').split('\n')) {
    const [, mark, rest = ''] = /^(\?|!|>|\+\+|--) (.*)$/.exec(line) ?? [];
    const id = `${name}:${items.length + claims.length}`;
    if (mark === '?') items.push({ id, language, ...answerable(rest) });
    else if (mark === '!') items.push({ id, language, text: rest.trim(), answerable: false });
    else if (mark === '>') customer = rest.trim();
    else if (mark !== undefined)
      claims.push({ id, supported: mark === '++', history: [{ from: 'customer', text: customer }], reply: rest.trim() });
    else if (line.startsWith('# ')) documents.push([line]);
    else documents.at(-1)?.push(line);
  }
  const named = documents.map((lines, at) => ({ name: `${name}-${at + 1}.md`, content: lines.join('\n') }));
  return { name, company, language, documents: named, items, claims };
}

/** @param {string} rest */
function answerable(rest) {
  const [text = '', answer = ''] = rest.split(' => ');
  const [right = '', wrong = ''] = answer.split('~>');
  return { text: text.trim(), answerable: true, contains: right.split('&').map(words), lacks: words(wrong) };
}

/** @param {string} alternatives */
function words(alternatives) {
  return alternatives
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
