/** A report made from another and from what its own reporter saw: put between, put behind what was trimmed, or lifted into. */
import type { Draft, Passage } from "./draft.js";
import type { Draws } from "./seeded-draws.js";
import type { Taken } from "./take-over.js";

/** The source in its order, its end left off; in two places and more stands what the own reporter adds. */
export function weaveReport(from: Draft, own: readonly Passage[], { integer, choose }: Draws): Taken | undefined {
  if (from.passages.length < 8 || own.length < 3) return undefined;
  const kept = from.passages.slice(0, integer(5, from.passages.length - 2));
  const added = choose(integer(3, own.length), own);
  const places = choose(integer(2, Math.min(added.length, kept.length - 1)), kept.slice(1)).map((at) =>
    kept.indexOf(at),
  );
  const passages = [...kept];
  // From behind, so that the places before stay where they are; what is left over follows the last.
  for (const [index, place] of [...places.entries()].reverse()) {
    passages.splice(place, 0, ...(index === places.length - 1 ? added.slice(index) : [added[index]!]));
  }
  return madeOf(from, "weave", kept, passages);
}

/** The source with paragraphs struck in one place or two and its end left off, and behind it the own reporter's: read by order it looks woven, the other way round. */
export function trimReport(from: Draft, own: readonly Passage[], { integer, choose }: Draws): Taken | undefined {
  if (from.passages.length < 8 || own.length < 2) return undefined;
  const begun = from.passages.slice(0, integer(6, from.passages.length));
  const inner = begun.slice(1, -1);
  const struck = new Set(choose(integer(1, 2), inner));
  const kept = begun.filter((passage) => !struck.has(passage));
  return madeOf(from, "trim", kept, [...kept, ...choose(integer(2, own.length), own)]);
}

/** The own report with two or three paragraphs of another in one place, from its beginning or its end. */
export function liftInto(own: Draft, from: Draft, { integer, chance }: Draws): Taken | undefined {
  if (from.passages.length < 8 || own.passages.length < 3) return undefined;
  const count = integer(2, 3);
  const lifted = chance(0.5) ? from.passages.slice(1, 1 + count) : from.passages.slice(-count);
  const place = integer(1, own.passages.length);
  return {
    ...madeOf(from, "lift", lifted, [...own.passages.slice(0, place), ...lifted, ...own.passages.slice(place)]),
    headline: own.headline,
  };
}

function madeOf(
  from: Draft,
  operation: "weave" | "trim" | "lift",
  taken: readonly Passage[],
  passages: Passage[],
): Taken {
  return { headline: from.headline, language: from.language, passages, taken: [{ from, operation, passages: taken }] };
}
