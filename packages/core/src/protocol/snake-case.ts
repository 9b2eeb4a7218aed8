type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The same JSON value with `camelCase` keys as `snake_case`, at every depth. Absent values are left out. */
export function toSnakeCase(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toSnakeCase);
  if (typeof value === 'object' && value !== null) {
    const result: Record<string, Json> = {};
    for (const [key, entry] of Object.entries(value)) if (entry !== undefined) result[snakeCase(key)] = toSnakeCase(entry);
    return result;
  }
  return value as Json;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
