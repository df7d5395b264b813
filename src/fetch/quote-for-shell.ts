/** An address or path as it may be pasted behind a command: hostile feeds name addresses that a shell would run. */

const HARMLESS = /^[\w./:~%@+,=-]+$/;

/** In quotation marks where a sign in it means something to a shell. */
export function quoteForShell(words: string): string {
  return HARMLESS.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`;
}
