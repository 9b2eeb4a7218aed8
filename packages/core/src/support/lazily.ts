/** What is made with its first use: many a process that loads a module never asks for it, and all wait for what is made at start. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
