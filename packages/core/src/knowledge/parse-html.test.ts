import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';
import { htmlToMarkdown } from './parse-html.js';

const compact = (html: string) =>
  htmlToMarkdown(html)
    .replace(/\n{2,}/g, '\n\n')
    .trim();

test.each([
  ['headings, paragraphs and entities', '<h1>Returns &amp; more</h1><p>30&nbsp;days.</p><p>Free.', '# Returns & more\n\n30 days.\n\nFree.'],
  ['a heading with elements in it', '<H2 class="x"><div>Opening <b>hours</b></div></H2>Nine.', '## Opening hours\n\nNine.'],
  ['a heading that is never closed', '<h2>Hours<p>Nine.</p>', 'Hours Nine.'],
  ['lists', '<ul><li>one<li>two</ul>after', '- one\n- two\n\nafter'],
  [
    'links that lead somewhere',
    '<p>Ask <a class="b" href="mailto:a@b.c">us</a> or <a href="#top">up</a>.',
    'Ask [us](mailto:a@b.c) or up.',
  ],
  ['a link that is never closed', '<p>Ask <a href="https://b.c/?a=1&amp;b=2">us</p><p>Now.</p>', 'Ask us\n\nNow.'],
  ['line breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
  [
    'tables, with cells that are not closed and bars in them',
    '<table><caption>x</caption><tr><th>Size<th>Price</tr><tr><td>S|M</td><td><a href="https://x.y">&euro;5</a></td></tr></table>!',
    '| Size | Price |\n| --- | --- |\n| S\\|M | €5 |\n\n!',
  ],
  [
    'a table in a cell as words',
    '<table><tr><th>x<th>y<tr><td>a<table><tr><td>b</td></tr></table>c<td>d</table>',
    '| x | y |\n| --- | --- |\n| a b c | d |',
  ],
  [
    'cells that reach over rows and columns in their columns',
    '<table><tr><th>Plan</th><th colspan="2">Price</th></tr><tr><td rowspan=2>Pro</td><td>5</td><td>6</td></tr><tr><td>7</td><td>8</td></tr><tr><td colspan=3>Net</td></tr></table>',
    '| Plan | Price | Price |\n| --- | --- | --- |\n| Pro | 5 | 6 |\n| Pro | 7 | 8 |\n| Net |  |  |',
  ],
  [
    'the name of a section over several columns once',
    '<table><tr><th>Treatment</th><th>Price</th></tr><tr><th colspan=2>Face</th></tr><tr><td>Peeling</td><td>€40</td></tr><tr><th colspan="100%">Body</th></tr></table>',
    '| Treatment | Price |\n| --- | --- |\n| Face |  |\n| Peeling | €40 |\n| Body |  |',
  ],
  [
    'a name that reaches over all columns in those that are there',
    '<table><tr><th colspan="100%">Face</th></tr><tr><td>Peeling</td><td>€40</td></tr></table>',
    '| Face | Face |\n| --- | --- |\n| Peeling | €40 |',
  ],
  [
    'attributes whose names end like one that reaches over columns',
    '<table><tr><th data-colspan="3">Size</th><th>Price</th></tr><tr><td data-rowspan=2>S</td><td>€5</td></tr><tr><td>M</td><td>€6</td></tr></table>',
    '| Size | Price |\n| --- | --- |\n| S | €5 |\n| M | €6 |',
  ],
  [
    'no cell of the head in the body, nor of one body in the next',
    '<table><thead><tr><th rowspan=9>Size</th><th>Price</th></tr></thead><tbody><tr><td rowspan=9>S</td><td>€5</td></tr></tbody><tbody><tr><td>M</td><td>€6</td></tr></tbody></table>',
    '| Size | Price |\n| --- | --- |\n| S | €5 |\n| M | €6 |',
  ],
  [
    'long words of a cell that reaches over several once',
    `<table><tr><th>Plan</th><th>Note</th></tr><tr><td>Pro</td><td rowspan=2>${'long '.repeat(50)}</td></tr><tr><td>Max</td></tr></table>`,
    `| Plan | Note |\n| --- | --- |\n| Pro | ${'long '.repeat(50).trim()} |\n| Max |  |`,
  ],
  [
    'a table that only puts things beside each other',
    '<table><tr><td>Shipping costs €5.<td>Returns|30 days.</table>',
    'Shipping costs €5.\n\nReturns|30 days.',
  ],
  ['nothing of a table that has names of columns alone', 'a<table><tr><th>Size<th>Price</table>b', 'ab'],
  ['a table that only puts things below each other', '<table><tr><td>One.<tr><td>Two.</table>', 'One.\n\nTwo.'],
  [
    'questions that open',
    '<details><summary>How much?</summary>€5.</details><details><summary>How long?</summary>A day.',
    'How much?\n\n€5.\n\nHow long?\n\nA day.',
  ],
  ['terms beside what they mean', '<dl><dt>Price</dt><dd>€5</dd><dt>Time</dt><dd>A day</dd></dl>', 'Price €5\n\nTime A day'],
  ['attributes with signs that close a tag', "<div class=\"[&>svg]:w-4\" data-x='a>b'>Hello</div><p title=it's>World", 'Hello\n\nWorld'],
  ['nothing that is struck out', '<p>Bike <del><b>€99</b></del> <ins>€79</ins> <s>soon</s>, <s>later', 'Bike  €79 , later'],
  [
    'nothing of scripts, styles, navigation and comments',
    'a<script>if (a<b) x("</p>")</script>b<!-- <p> -->c<NAV>d</Nav >e<style>f',
    'abce',
  ],
  ['signs that open no tag', '1 < 2 <3 and a<b', '1 < 2 <3 and a<b'],
  ['capital letters that grow when made small', 'İİİİ<script>x</script><p>after</p>', 'İİİİ\n\nafter'],
  ['letters and quotes by name', '<h1>Env&iacute;o</h1><p>&bdquo;A&ntilde;o&ldquo; &frac12;&nbsp;&deg;C', '# Envío\n\n„Año“ ½ °C'],
  ['signs by number as windows-1252 has them', '<p>9&#150;17, &#128;5, it&#x92;s&#xD800;', '9–17, €5, it’s'],
  ['places where words may be broken', '<p>Versand&shy;kosten', 'Versandkosten'],
  ['names of signs that nobody knows', '<p>&constructor; &nosuchsign; R&D;', '&constructor; &nosuchsign; R&D;'],
  ['the title where there is no heading', '<head><title>Our &amp; shop</title></head><p>Hello', '# Our & shop\n\nHello'],
])('%s', (_what, html, markdown) => {
  expect(compact(html)).toBe(markdown);
});

test('takes time in proportion to the length, whatever is written', () => {
  const hostile = [
    '<',
    '‹',
    '<a',
    '<li',
    '<h1>',
    '<h1',
    '<a href="',
    "<a href='https://x",
    '<!--',
    '<script',
    '<table>',
    '<td>',
    '<tr',
    '&nbsp;',
    '&#',
    '</',
    '< ',
    '<title>',
    '<del>',
    '<td rowspan=999 colspan=999>',
    '<tr><th rowspan=999 colspan=999>name of it',
    '<tr><td colspan=999>',
    '<p class="',
    '<p class=">',
  ];
  for (const piece of [...hostile, ...hostile.map((piece) => `${piece}>`)]) {
    const html = piece.repeat(Math.ceil(300_000 / piece.length));
    // Of the processor, not of the clock: others work beside it.
    const from = process.cpuUsage().user;
    htmlToMarkdown(html);
    htmlToMarkdown(`${html}>`);
    expect([piece, process.cpuUsage().user - from < 4_000_000]).toEqual([piece, true]);
  }
});

test.each([
  ['a long cell', '<table><tr><th rowspan=50 colspan=50>TEXT</th></tr>ROWS</table>', 'x'.repeat(100_000), '<tr><td>x</td></tr>', 60],
  ['a short cell', '<table><tr><th rowspan=50 colspan=50>TEXT</th></tr>ROWS</table>', 'x'.repeat(200), '<tr>', 60],
  ['short cells again and again', '<table>ROWS</table>', '', `<tr><th rowspan=50 colspan=50>${'x'.repeat(200)}</th>`, 500],
  ['empty cells', '<table>ROWS</table>', '', '<tr><td rowspan=50 colspan=50>', 5_000],
  ['a small table each', 'ROWS', '', `<table><tr><th rowspan=50 colspan=50>${'x'.repeat(200)}${'<tr>'.repeat(50)}</table>`, 500],
])('%s that is said to reach over many makes no page grow without end', (_, page, text, row, rows) => {
  const html = page.replace('TEXT', text).replace('ROWS', row.repeat(rows));
  expect(htmlToMarkdown(html).length).toBeLessThan(2_500 + 10 * html.length);
  const { passages } = chunkDocument({ name: 'a.html', content: html });
  expect(passages.reduce((signs, passage) => signs + passage.text.length, 0)).toBeLessThan(50_000 + 20 * html.length);
});
