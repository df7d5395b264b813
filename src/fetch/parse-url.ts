/** Is it an address on the web, and which? */

/** "http://" or "https://" in front: what a path on the command line is told apart by. */
export function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** A URL without its fragment, numbers in the host already in their usual form; undefined where it is none. */
export function parseUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base?.href);
  url.hash = "";
  return url;
}
