/** One report made from another: the operations that keep its wording, and those that put it into other words. */
import type { EventMaterial, Fact, MaterialLanguage } from "../fixtures/lineages/material.js";
import type { Draft, Form, Operation, Passage, Taking } from "./draft.js";
import type { Draws } from "./seeded-draws.js";

export type Taken = Pick<Draft, "headline" | "language" | "passages" | "taken">;

export function copyReport(from: Draft): Taken {
  return takeOver(from, "copy", from.passages);
}

/** Desks cut from the end; a third of them strike a paragraph in the middle as well. */
export function cutReport(from: Draft, { integer, chance }: Draws): Taken | undefined {
  const { passages } = from;
  if (passages.length < 6) return undefined;
  const kept = passages.slice(0, integer(Math.ceil(passages.length * 0.4), passages.length - 1));
  const struck = chance(1 / 3) && kept.length > 4 ? integer(1, kept.length - 2) : -1;
  return takeOver(
    from,
    "cut",
    kept.filter((_, index) => index !== struck),
  );
}

/** The lead stays; one or two of the others move. */
export function reorderReport(from: Draft, { integer }: Draws): Taken | undefined {
  if (from.passages.length < 5) return undefined;
  const order = [...from.passages];
  for (let moves = integer(1, 2); moves > 0; moves--) {
    const [moved] = order.splice(integer(2, order.length - 1), 1);
    order.splice(integer(1, order.length - 1), 0, moved!);
  }
  const moved = order.some((passage, index) => passage !== from.passages[index]);
  return moved ? takeOver(from, "reorder", order) : undefined;
}

export function touchUpReport(from: Draft, material: EventMaterial, { choose, integer }: Draws): Taken | undefined {
  const touchable = from.passages.filter(({ form }) => form === "source");
  if (touchable.length < 4) return undefined;
  const touched = new Set(choose(integer(Math.ceil(touchable.length / 2), touchable.length), touchable));
  return takeOver(from, "touch up", from.passages, (passage) =>
    touched.has(passage) ? { ...passage, form: "edited", text: factOf(material, passage)!.edited } : passage,
  );
}

/** Choice and order of the facts mostly stay, all get other words. */
export function rewriteReport(
  from: Draft,
  material: EventMaterial,
  { choose, integer, chance }: Draws,
): Taken | undefined {
  const told = rewordable(from.passages);
  if (told.length < 5) return undefined;
  const kept = [told[0]!, ...choose(integer(Math.ceil(told.length * 0.7) - 1, told.length - 1), told.slice(1))];
  const swapped = chance(0.5) ? integer(1, kept.length - 2) : -1;
  const order = swapped < 0 ? kept : kept.with(swapped, kept[swapped + 1]!).with(swapped + 1, kept[swapped]!);
  return takeOver(from, "rewrite", order, (passage) => reword(passage, "rewrite", factOf(material, passage)!.rewrite));
}

/** From the beginning on, the end often cut; a paragraph in the middle seldom. */
export function translateReport(
  from: Draft,
  language: Exclude<MaterialLanguage, "en">,
  material: EventMaterial,
  { integer }: Draws,
): Taken | undefined {
  const told = rewordable(from.passages).filter((passage) => factOf(material, passage)!.translations[language]);
  if (told.length < 5) return undefined;
  const kept = told.slice(0, integer(Math.max(4, Math.ceil(told.length * 0.6)), told.length));
  const taken = takeOver(from, "translate", kept, (passage) =>
    reword(passage, "translation", factOf(material, passage)!.translations[language]!),
  );
  return { ...taken, language, headline: material.headlines[language] };
}

/** Most of one report, and at least two paragraphs of another that shares no wording with it. */
export function mergeReports(from: Draft, second: Draft, { integer, choose, chance }: Draws): Taken | undefined {
  const added = second.passages.filter(({ fact }) => !from.passages.some((passage) => passage.fact === fact));
  if (added.length < 3 || from.passages.length < 4 || from.language !== second.language) return undefined;
  const first = from.passages.slice(0, integer(4, from.passages.length));
  const further = choose(integer(2, added.length - 1), added);
  const place = chance(0.5) ? first.length : integer(2, first.length - 1);
  return {
    ...takeOver(from, "merge", first),
    passages: [...first.slice(0, place), ...further, ...first.slice(place)],
    taken: [
      { from, operation: "merge", passages: first },
      { from: second, operation: "merge", passages: further },
    ],
  };
}

function takeOver(
  from: Draft,
  operation: Operation,
  passages: readonly Passage[],
  put: (passage: Passage) => Passage = (passage) => passage,
): Taken {
  const taking: Taking = { from, operation, passages: from.passages.filter((each) => passages.includes(each)) };
  return { headline: from.headline, language: from.language, passages: passages.map(put), taken: [taking] };
}

function reword(passage: Passage, form: Form, text: string): Passage {
  return { ...passage, form, text };
}

export function rewordable(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ form }) => form === "source" || form === "edited");
}

function factOf({ facts, background }: EventMaterial, { fact }: Passage): Fact | undefined {
  const [kind, id] = fact.split("/");
  return (kind === "background" ? background : facts).find((each) => each.id === id);
}
