/** A piece of text on a page, as the library gives it: `transform` ends with its place, from the bottom left, in points. */
export interface PdfText {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** What stands on one line of a page, from left to right. */
export interface PdfLine {
  /** Pieces with a wide gap between them. */
  readonly cells: readonly string[];
  /** Where each cell begins, points from the left. */
  readonly starts: readonly number[];
  /** Points from the bottom. */
  readonly y: number;
  /** Height of the type, points. */
  readonly size: number;
}

/** Pieces whose feet are this near, as a share of their height, stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this, in heights of the type, ends a cell. */
const WIDE_GAP = 1.8;
/** A gap wider than this is a blank that nobody wrote. */
const BLANK = 0.15;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/** The lines of a page, from top to bottom. */
export function linesOf(items: readonly PdfText[]): readonly PdfLine[] {
  const pieces = items.flatMap(({ str = '', transform = [], width = 0, height = 0 }): Piece[] => {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    return str.trim() === '' ? [] : [{ text: str, x, y, end: x + width, size: height || Math.abs(transform[3] ?? 0) || 10 }];
  });
  const rows: Piece[][] = [];
  for (const piece of pieces.sort((left, right) => right.y - left.y || left.x - right.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - piece.y) <= SAME_LINE * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): PdfLine {
  const pieces = [...row].sort((left, right) => left.x - right.x);
  const cells: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    const gap = piece.x - end;
    const last = cells.length - 1;
    if (last >= 0 && gap <= WIDE_GAP * piece.size)
      cells[last] += (gap > BLANK * piece.size && !/\s$/.test(cells[last] ?? '') ? ' ' : '') + piece.text;
    else {
      cells.push(piece.text);
      starts.push(piece.x);
    }
    end = piece.end;
  }
  return {
    cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
    starts,
    y: pieces[0]?.y ?? 0,
    size: pieces.reduce((largest, piece) => Math.max(largest, piece.size), 0),
  };
}
