/**
 * One row as RFC 4180 has it. What a table program would take for a formula gets an apostrophe before it, as OWASP advises: a cell
 * may hold words of somebody else.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return cells.map(toCell).join(',');
}

function toCell(value: string | null): string {
  if (value === null) return '';
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
