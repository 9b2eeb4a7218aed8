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
 * Each node knows its first child and its next sibling; the children of the root, the only ones that are many, stand in a map.
 */
export function pieceTree(pieces: readonly string[]): PieceTree {
  const starts = new Map<number, number>();
  const codes: number[] = [0];
  const children: number[] = [NOWHERE];
  const siblings: number[] = [NOWHERE];
  const ids: number[] = [NOWHERE];
  const root = 0;

  const find = (node: number, code: number): number => {
    if (node === root) return starts.get(code) ?? NOWHERE;
    let child = children[node] ?? NOWHERE;
    while (child !== NOWHERE && codes[child] !== code) child = siblings[child] ?? NOWHERE;
    return child;
  };
  pieces.forEach((piece, id) => {
    let node = root;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      let next = find(node, code);
      if (next === NOWHERE) {
        next = codes.length;
        codes.push(code);
        children.push(NOWHERE);
        ids.push(NOWHERE);
        siblings.push(node === root ? NOWHERE : (children[node] ?? NOWHERE));
        if (node === root) starts.set(code, next);
        else children[node] = next;
      }
      node = next;
    }
    if (node !== root) ids[node] = id;
  });
  return { root, next: find, idAt: (node) => ids[node] ?? NOWHERE };
}
