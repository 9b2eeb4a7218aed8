/** Address of a file of this package. Source and built files lie one folder deep, so this one must stay in `src` itself. */
export function packageFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
