interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission'?: string;
}

/** A plain page that lists the operations of an OpenAPI document. No script; its style is a file of its own. */
export function docsPage(document: Readonly<Record<string, unknown>>): string {
  const byTag = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>)) {
    for (const [method, operation] of Object.entries(item)) {
      if (method === 'parameters') continue;
      const tag = operation.tags?.[0] ?? 'Other';
      byTag.set(tag, [...(byTag.get(tag) ?? []), row(method, path, operation)]);
    }
  }
  const sections = [...byTag].map(
    ([tag, rows]) =>
      `<section><h2>${escapeHtml(tag)}</h2><table><thead><tr><th>Method</th><th>Path</th><th>Does</th><th>Needs</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>ReplyForce API</title><link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>ReplyForce API</h1>
<p>Send <code>Authorization: Bearer</code> with the token of <code>POST /api/v1/auth/login</code> or an API key. Live changes come over the WebSocket at <code>/ws</code>. The full description with all shapes is <a href="/openapi.json">openapi.json</a>.</p>
${sections.join('\n')}</main></body></html>`;
}

export const DOCS_STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0}main{max-width:64rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
table{width:100%;border-collapse:collapse}th{text-align:start;font-weight:600}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent);vertical-align:top}
code{font:.9em ui-monospace,monospace}td:first-child{width:4.5rem}td:last-child{white-space:nowrap}`;

function row(method: string, path: string, operation: Operation): string {
  const needs = operation['x-permission'] ?? 'nothing';
  return `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(operation.summary ?? '')}</td><td>${escapeHtml(needs)}</td></tr>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
