const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A page of a heading and some sentences, for people whose browser a platform sent here. Nothing in it is taken for markup. */
export function plainPage(title: string, sentences: readonly string[]): string {
  const heading = escape(title);
  const paragraphs = sentences.map((sentence) => `<p>${escape(sentence)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title></head>
<body><main><h1>${heading}</h1>
${paragraphs}
</main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
