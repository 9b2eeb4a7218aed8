/** A line of text on a page: where it stands from the bottom left, in points, and how large it is. */
export interface PdfLineOfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** A real PDF with text on A4 pages, in Helvetica; letters of Western Europe only. For tests of whatever reads such files. */
export function makePdf(pages: readonly (readonly PdfLineOfText[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const parent = 2 + pages.length * 2;
  const kids = pages.map((lines) => {
    const drawn = lines.map(({ x, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n');
    const contents = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalogue = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root ${catalogue} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => WINDOWS.get(character) ?? character.charCodeAt(0));
}

/** Where the encoding of these files differs from Latin-1. */
const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['–', 0x96],
  ['—', 0x97],
  ['•', 0x95],
]);

function escaped(text: string): string {
  return text.replace(/[()\\]/g, '\\$&');
}
