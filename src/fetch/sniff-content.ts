/** Where no name tells what a stream holds: JSON lines, JSON, or one document; told from how it begins. */

export interface Sniffed {
  readonly holds: "lines" | "json" | "text";
  /** The whole stream, what was looked at included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** An object, or an array of objects; "[Photo] The bridge ..." is a text. */
const JSON_OPENS = /^\s{0,64}(?:\[\s{0,64})?\{\s{0,64}["}]/;
/** Characters that decide between JSON and a document. */
const ENOUGH = 256;
const LINE_FEED = 0x0a;

/** Looks at no more than the first line, and at no more than `longest` bytes of it. */
export async function sniffContent(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<Sniffed> {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest = iterator;
  const head: Uint8Array[] = [];
  let size = 0;
  let opening = "";
  let lineEnded = false;
  while (size <= longest) {
    const next = await iterator.next().catch((failure: unknown) => {
      // A compressed stream that is cut off fails behind its last byte: what stands before that is looked at.
      rest = { next: () => Promise.reject(failure) };
    });
    if (!next || next.done) break;
    head.push(next.value);
    size += next.value.length;
    if (opening.length < ENOUGH) opening = decode(head).slice(0, ENOUGH);
    lineEnded ||= next.value.includes(LINE_FEED);
    const decided = opening.length >= ENOUGH && !JSON_OPENS.test(opening);
    if (decided || (lineEnded && JSON_OPENS.test(opening))) break;
  }
  const whole = continued(head, rest);
  if (!JSON_OPENS.test(opening)) return { holds: "text", chunks: whole };
  return { holds: firstLineIsWhole(head) ? "lines" : "json", chunks: whole };
}

function firstLineIsWhole(head: readonly Uint8Array[]): boolean {
  const [line = ""] = decode(head).trimStart().split("\n", 1);
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** What was taken, then the rest. */
export async function* continued(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(chunks));
}
