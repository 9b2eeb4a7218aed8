interface Body {
  readonly object: string;
  readonly entry: readonly { readonly id: string }[];
}

/**
 * Several bodies of one platform as the platform may send them in one POST: entries of the same account become one entry
 * with all their items, other accounts stay entries of their own. Order is kept.
 */
export function mergeBodies<B extends Body>(bodies: readonly [B, ...B[]]): B {
  const entries = new Map<string, Record<string, unknown>>();
  for (const entry of bodies.flatMap((body) => body.entry)) {
    const known = entries.get(entry.id);
    if (!known) entries.set(entry.id, { ...entry });
    else
      for (const [name, items] of Object.entries(entry))
        if (Array.isArray(items)) known[name] = [...((known[name] as unknown[] | undefined) ?? []), ...items];
  }
  return { ...bodies[0], entry: [...entries.values()] };
}
