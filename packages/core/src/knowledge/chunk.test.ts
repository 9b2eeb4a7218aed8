import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';

test('Markdown: title, heading paths, one passage a row with its column names, lists with their lead-in', () => {
  const { title, passages } = chunkDocument({
    name: 'plans.md',
    content:
      '---\nauthor: x\n---\n# Plans\n\nIntro **bold**.\n\n## Prices\n\n| Plan | Price |\n|---|---|\n| Pro | €49 |\n| Max | €99 |\n\n### Payment\n\nWe accept:\n\n- cards\n- [PayPal](https://pay.example/x)\n',
  });
  expect(title).toBe('Plans');
  expect(passages).toEqual([
    { headings: [], text: 'Intro bold.' },
    { headings: ['Prices'], text: 'Plan: Pro | Price: €49' },
    { headings: ['Prices'], text: 'Plan: Max | Price: €99' },
    { headings: ['Prices', 'Payment'], text: 'We accept:\n- cards\n- PayPal (https://pay.example/x)' },
  ]);
});

test('Markdown: a table may stand right under text or a list, and text right under it', () => {
  const { passages } = chunkDocument({
    name: 'repairs.md',
    content:
      '# Repairs\nNo appointment needed.\n| Work | Price |\n|---|---|\n| Zip | £22 |\nBring it clean.\n- by hand\n| Day | Open |\n| --- | :-: |\n| Mon | 9–5 |\n',
  });
  expect(passages).toEqual([
    { headings: [], text: 'No appointment needed.' },
    { headings: [], text: 'Work: Zip | Price: £22' },
    { headings: [], text: 'Bring it clean.\n- by hand' },
    { headings: [], text: 'Day: Mon | Open: 9–5' },
  ]);
});

test('Markdown: a table whose line of dashes was forgotten is one; rows of other widths, of two columns or without names are not', () => {
  const { passages } = chunkDocument({
    name: 'laundry.md',
    content:
      '# Laundry\n| Piece | Price | Ready |\n| Coat | £19 | Friday |\n| Shirt | £3 | Monday |\nAfter eight weeks we give it away.\n\n| a | b | c |\n| d |\n\n| Monday | closed |\n| Tuesday | open |\n\n| Belt | £4 | red |\n| Scarf | £5 | blue |\n',
  });
  expect(passages.map(({ text }) => text)).toEqual([
    'Piece: Coat | Price: £19 | Ready: Friday',
    'Piece: Shirt | Price: £3 | Ready: Monday',
    'After eight weeks we give it away.\n| a | b | c | | d |\n| Monday | closed | | Tuesday | open |\n| Belt | £4 | red | | Scarf | £5 | blue |',
  ]);
});

test('long prose is cut at sentences into passages of 60 to 120 words', () => {
  const sentence = 'This sentence has exactly eight words in it. ';
  const { passages } = chunkDocument({ name: 'long.txt', content: sentence.repeat(60) });
  for (const { text } of passages.slice(0, -1)) {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(120);
    expect(text.endsWith('.')).toBe(true);
  }
  expect(
    passages
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/),
  ).toHaveLength(480);
});

test('a CSV of questions and answers gives one passage a question; quotes, semicolons and line breaks inside cells hold', () => {
  expect(chunkDocument({ name: 'faq.csv', content: 'question;answer\n"Open; today?";"Yes, ""all"" day\nlong"\nShip?;No\n' })).toEqual({
    title: 'Faq',
    passages: [
      { headings: ['Open; today?'], text: 'Yes, "all" day long' },
      { headings: ['Ship?'], text: 'No' },
    ],
  });
  expect(chunkDocument({ name: 'x', type: 'text/csv', content: 'City,Fee\nBerlin,5 €\n' }).passages).toEqual([
    { headings: [], text: 'City: Berlin | Fee: 5 €' },
  ]);
});

test.each([
  ['a blank before a quote', 'question, answer\n"How much?", "It costs 5, or 6 with a case"\n'],
  ['the separator said first', 'sep=;\r\nquestion;answer\r\nHow much?;It costs 5, or 6 with a case\r\n'],
])('a CSV with %s', (_, content) => {
  const answer = { headings: ['How much?'], text: 'It costs 5, or 6 with a case' };
  expect(chunkDocument({ name: 'faq.csv', content }).passages).toEqual([answer]);
});

test('a CSV of questions and answers needs no heading', () => {
  expect(chunkDocument({ name: 'faq.csv', content: '"How much?","5 euros"\n"How long?","Two days"\n' }).passages).toEqual([
    { headings: ['How much?'], text: '5 euros' },
    { headings: ['How long?'], text: 'Two days' },
  ]);
});

test.each([
  [
    'Vegan?,Dish\nyes,Lasagne\n?,Soup\n',
    { headings: [], text: 'Vegan?: yes | Dish: Lasagne' },
    { headings: [], text: 'Vegan?: ? | Dish: Soup' },
  ],
  ['Question?,Answer\nHow much?,5\nHow long?,A day\n', { headings: ['How much?'], text: '5' }, { headings: ['How long?'], text: 'A day' }],
  [
    'Frage?;Antwort\nWie viel?;5\nWie lange?;Ein Tag\n',
    { headings: ['Wie viel?'], text: '5' },
    { headings: ['Wie lange?'], text: 'Ein Tag' },
  ],
])('a name of a column may ask: %s', (content, ...rows) => {
  expect(chunkDocument({ name: 'a.csv', content }).passages).toEqual(rows);
});

test('a table of thousands of columns with long names does not say all of them in each row', () => {
  const row = (cell: string): string => `${cell},`.repeat(2_000);
  const { passages } = chunkDocument({ name: 'a.csv', content: `${row('a'.repeat(200))}\n${`${row('x')}\n`.repeat(3)}` });
  expect(passages).toHaveLength(3);
  for (const { text } of passages) expect(text.length).toBeLessThan(60_000);
});

test('a sign between the quotes of a heading separates nothing', () => {
  expect(chunkDocument({ name: 'prices.csv', content: 'Product;"Price, EUR"\nBike;500\n' }).passages).toEqual([
    { headings: [], text: 'Product: Bike | Price, EUR: 500' },
  ]);
});

test('HTML: headings, lists, tables and entities stay; scripts, styles and navigation go', () => {
  const { title, passages } = chunkDocument({
    name: 'page.html',
    content:
      '<html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav><h1>Returns &amp; more</h1><p>30&nbsp;days.</p><script>alert(1)</script><ul><li>one</li><li>two</li></ul><table><tr><th>Size</th><th>Price</th></tr><tr><td>S</td><td>&euro;5</td></tr></table></body></html>',
  });
  expect(title).toBe('Returns & more');
  expect(passages.map(({ text }) => text)).toEqual(['30 days.\n- one\n- two', 'Size: S | Price: €5']);
});

test('a file without a title takes its name, and nothing gives nothing', () => {
  expect(chunkDocument({ name: 'docs/02-opening_hours.txt', content: 'Open daily.' }).title).toBe('Opening hours');
  expect(chunkDocument({ name: 'a.md', content: '\n\n' }).passages).toEqual([]);
});

test('a list of hundreds of items is cut between them, each part with the line that leads into it', () => {
  const items = Array.from({ length: 300 }, (_, index) => `- part ${index} costs ${index} EUR`);
  const { passages } = chunkDocument({ name: 'parts.md', content: `# Parts\n\nWe sell:\n\n${items.join('\n')}\n\n- last: apart\n` });
  expect(passages.length).toBeGreaterThan(5);
  expect(passages.every(({ text }) => text.startsWith('We sell:\n- '))).toBe(true);
  expect(passages.map(({ text }) => text.replace('We sell:\n', '')).join('\n')).toContain(items.join('\n'));
});

test('words without any stop are cut all the same, and none is lost', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' ');
  const { passages } = chunkDocument({ name: 'a.txt', content: words });
  expect(Math.max(...passages.map(({ text }) => text.split(' ').length))).toBeLessThanOrEqual(120);
  expect(passages.map(({ text }) => text).join(' ')).toBe(words);
});

test.each([
  ['a heading', '# a', ' ', 'b'],
  ['a heading of signs', '# a ', '#', 'b'],
  ['a word of front matter', '---\n', 'a', 'b\n---\n'],
  ['words of front matter', '---\n', 'a ', 'b\n---\n'],
  ['a name of front matter', '---\na', ' ', 'b\n---\n'],
  ['a title', '---\ntitle: a', ' ', 'b\n---\n'],
  ['the line below a head', '|a|b|\n', ' ', 'b'],
  ['a rule', '- - -', ' ', 'b'],
  ['what is struck out', '', '~~a', ''],
  ['tags that are not ended', '', '<a ', ''],
  ['tags', '', '<br a', '>'],
  ['tags without an end', '', '<b> <details>', ''],
  ['tags and their ends', '', '<b>a</b>', ''],
  ['code', '', '`~~a', ''],
])('%s of 200,000 signs is read in time', (_, before, sign, after) => {
  // Time that grows with the square of the length would be minutes.
  chunkDocument({ name: 'a.md', content: `${before}${sign.repeat(200_000)}${after}` });
});

test('signs that close a heading are no part of it', () => {
  const { passages } = chunkDocument({ name: 'a.md', content: '# Shop\n\n## Prices ##\n\nTen.\n\n## C#\n\nEleven.\n' });
  expect(passages.map(({ headings }) => headings)).toEqual([['Prices'], ['C#']]);
});

test.each([
  ['YAML', '---\ntitle: "Plans"\ntags:\n- a\n# note\nmore: >\n  so: on\n---\n'],
  ['YAML with blanks behind its lines', '---  \ntitle: Plans\n---\t\n'],
  ['YAML whose names have blanks', '---\nMeta Title: x\ntitle: Plans\n"my key": a\n---\n'],
  ['YAML that says where it ends', '---\ntitle: Plans\n...\n---\n'],
  ['TOML', '+++\ntitle = "Plans"\n[menu]\nweight = 1\n+++\n'],
])('front matter in %s names the document and is not learned', (_, front) => {
  expect(chunkDocument({ name: 'a.md', content: `${front}\nPro costs 49 euros.\n` })).toEqual({
    title: 'Plans',
    passages: [{ headings: [], text: 'Pro costs 49 euros.' }],
  });
});

test('what stands between two lines that are drawn is no front matter', () => {
  const texts = (content: string) => chunkDocument({ name: 'a.md', content }).passages.map(({ text }) => text);
  expect(texts('---\nPro costs 49 euros.\n\n---\n\nMax costs 99.\n').join('\n')).toContain('Pro costs 49 euros.');
  expect(texts('---\n\nOpening: 9 to 18\n\n---\n\nText.\n').join('\n')).toContain('Opening: 9 to 18');
  expect(texts('---\n1. Pro: 49 euros\n2. Max: 99 euros\n---\n\nText.\n').join('\n')).toContain('Pro: 49 euros');
  expect(texts('---\n# Prices\n\n- Pro: 49 euros\n\n---\n\nMax costs 99.\n').join('\n')).toContain('Pro: 49 euros');
});

test('soft hyphens go', () => {
  expect(chunkDocument({ name: 'a.txt', content: 'Die Versand\u00ADkosten betragen 5 Euro.' }).passages).toEqual([
    { headings: [], text: 'Die Versandkosten betragen 5 Euro.' },
  ]);
});

test('tags and names of signs in Markdown are read, what is struck out is not', () => {
  const content =
    '# Shop\n\n<details>\n<summary>How much?</summary>\n\nIt costs ~~&euro;99~~ **&euro;79** <sup>incl.</sup> <a href="/vat">VAT</a>.\n\n</details>\n\n![](bike.png)\n\n' +
    '## Hours\n\n| Day | Open |\n|---|---|\n| Mon&ndash;Fri | 9&nbsp;am<br>to 5&nbsp;pm |\n\n1 <2 and a<b & c>d\n';
  expect(chunkDocument({ name: 'a.md', content }).passages).toEqual([
    { headings: [], text: 'How much?\nIt costs €79 incl. VAT.' },
    { headings: ['Hours'], text: 'Day: Mon–Fri | Open: 9 am to 5 pm' },
    { headings: ['Hours'], text: '1 <2 and a<b & c>d' },
  ]);
  expect(chunkDocument({ name: 'a.md', content: '![](bike.png)\n\n<br>\n' }).passages).toEqual([]);
});

test.each([
  ['a.md', (name: string) => `| ${name} | Price |\n|---|---|\n${'| x | 5 |\n'.repeat(3)}`],
  ['a.csv', (name: string) => `${name},Price\n${'x,5\n'.repeat(3)}`],
])('%s: a name of a column that is no name is not said whole in each row', (name, content) => {
  const { passages } = chunkDocument({ name, content: content('long '.repeat(1_000).trim()) });
  expect(passages.map(({ text }) => text)).toEqual(Array(3).fill(`${'long '.repeat(40).trim()}: x | Price: 5`));
});

test.each([
  ['a.md', 'Peeling 10~~20 Euro, Maske 30~~40 Euro'],
  ['a.html', 'Peeling 10~~20 Euro, Maske 30~~40 Euro'],
  ['a.txt', '营业时间：9~~18点，周末10~~16点'],
  ['a.txt', 'Hello~~We are open 9 to 18~~'],
  ['a.txt', 'We ~~were~~ are open'],
  ['a.md', 'https://x.org/~~ann/a and https://x.org/~~bob/b'],
  ['a.md', 'Write `~~old~~` to strike', 'Write ~~old~~ to strike'],
  ['a.md', 'Write `<b>old</b>` and `&euro;`, not <b>old</b> and &euro;', 'Write <b>old</b> and &euro;, not old and €'],
  ['a.html', 'Type &lt;b&gt;word&lt;/b&gt;', 'Type <b>word</b>'],
  ['a.html', 'Write &amp;lt;i&amp;gt; and &amp;euro;', 'Write &lt;i&gt; and &euro;'],
  ['a.html', '<table><tr><th>Tag<th>Use<tr><td>&lt;b&gt;</td><td>bold</td></table>', 'Tag: <b> | Use: bold'],
  ['a.html', '<p>One &lt;!-- begins.</p><p>Two.</p><p>It --&gt; ends.</p>', 'One <!-- begins.\nTwo.\nIt --> ends.'],
  ['a.txt', 'cp <a> <b>, <i> is the index'],
  ['a.md', 'cp <a> <b>, <i> is the index'],
  ['a.txt', 'Write &euro; and <b>x</b>'],
  ['a.md', 'List<a>'],
  ['a.md', 'coupon <code> at checkout'],
  ['a.md', 'fill in the <summary> and the <details> of it'],
  ['a.md', '<center>\n\nOne\n</details>\n\n</center>', 'One'],
  ['a.md', 'One<br>two<hr>three <p>four</p> <img src="a.png"> <B>five <i>six</i></B>', 'One two three four five six'],
])('%s: words that look like marks stay: %s', (name, content, text = content) => {
  expect(chunkDocument({ name, content }).passages.map((passage) => passage.text)).toEqual([text]);
});

test.each([
  ['**Ines Hald**, carpenter. In on Mondays.', 'Ines Hald, carpenter. In on Mondays.', 'Ines Hald'],
  ['**Dr. Ada Roth** (owner). In on Mondays.', 'Dr. Ada Roth (owner). In on Mondays.', 'Dr. Ada Roth'],
])('who a paragraph introduces in bold is its heading: %s', (content, text, heading) => {
  expect(chunkDocument({ name: 'team.md', content: `# Team\n\n${content}\n` }).passages).toEqual([{ headings: [heading], text }]);
});

test.each(['**Never** soak it.', 'Ask **Ines**, our carpenter.'])('bold words that only stress something are none: %s', (content) => {
  expect(chunkDocument({ name: 'team.md', content: `# Team\n\n${content}\n` }).passages[0]?.headings).toEqual([]);
});
