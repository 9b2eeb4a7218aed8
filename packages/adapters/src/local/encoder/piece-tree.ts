/** No node: nothing goes on this way. */
export const NOWHERE = -1;

export interface PieceTree {
  readonly root: number;
  /** The node one UTF-16 code unit further, or `NOWHERE`. */
  next(node: number, code: number): number;
  /** Id of the piece that ends here, or -1. */
  idAt(node: number): number;
}

/**
 * Pieces by their beginnings, in a few flat lists: as objects the same tree takes ten megabytes. Empty pieces are left out.
 *
 * The children of a node lie side by side, so that looking for one of them reads one place of the memory; those of the root, the only
 * ones that are many, stand in a map.
 */
export function pieceTree(pieces: readonly string[]): PieceTree {
  const sorted = pieces.map((piece, id) => ({ piece, id })).filter(({ piece }) => piece !== '');
  sorted.sort((left, right) => (left.piece < right.piece ? -1 : left.piece > right.piece ? 1 : left.id - right.id));
  const codes: number[] = [0];
  const ids: number[] = [NOWHERE];
  /** Of each node, where its children begin and end. */
  const from: number[] = [0];
  const to: number[] = [0];
  /** Of each node, the pieces that go through it, which stand next to each other, and how many letters they share. */
  const begins: number[] = [0];
  const ends: number[] = [sorted.length];
  const depths: number[] = [0];
  for (let node = 0; node < codes.length; node += 1) {
    const depth = depths[node] as number;
    const end = ends[node] as number;
    let at = begins[node] as number;
    // Of equal pieces the last one counts.
    for (; at < end && sorted[at]?.piece.length === depth; at += 1) ids[node] = (sorted[at] as (typeof sorted)[number]).id;
    from[node] = codes.length;
    while (at < end) {
      const code = (sorted[at] as (typeof sorted)[number]).piece.charCodeAt(depth);
      const start = at;
      while (at < end && sorted[at]?.piece.charCodeAt(depth) === code) at += 1;
      codes.push(code);
      ids.push(NOWHERE);
      begins.push(start);
      ends.push(at);
      depths.push(depth + 1);
    }
    to[node] = codes.length;
  }
  return treeOf(Uint16Array.from(codes), Int32Array.from(from), Int32Array.from(to), Int32Array.from(ids));
}

function treeOf(codes: Uint16Array, from: Int32Array, to: Int32Array, ids: Int32Array): PieceTree {
  const root = 0;
  const starts = new Map<number, number>();
  for (let child = from[root] as number; child < (to[root] as number); child += 1) starts.set(codes[child] as number, child);
  return {
    root,
    next(node, code) {
      if (node === root) return starts.get(code) ?? NOWHERE;
      const end = to[node] as number;
      for (let child = from[node] as number; child < end; child += 1) if (codes[child] === code) return child;
      return NOWHERE;
    },
    idAt: (node) => ids[node] as number,
  };
}
