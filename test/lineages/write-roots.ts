/**
 * Reports that took nothing from another: the wire's, those of desks with the same readout, those of reporters who were
 * there. Each has its own archive; what they share is the readout.
 */
import type { EventMaterial, Fact } from "../fixtures/lineages/material.js";
import type { Draft, Form, Passage } from "./draft.js";
import type { Draws } from "./seeded-draws.js";

export type Root = Pick<Draft, "headline" | "passages">;
type FirstForm = Extract<Form, "source" | "own" | "other">;

/** Nearly everything of the readout in its order, and some background. */
export function writeWire(material: EventMaterial, { choose, integer }: Draws): Root {
  const facts = [material.facts[0]!, ...choose(material.facts.length - 1 - integer(0, 2), material.facts.slice(1))];
  const background = choose(integer(1, material.background.length), material.background);
  return {
    headline: material.headlines.en,
    passages: [...readout(facts, "source"), ...archive(background, "source")],
  };
}

/** The same readout by a desk that never saw the wire's report: another choice of facts, another order behind the lead. */
export function writeOwn(material: EventMaterial, form: "own" | "other", { choose, integer, shuffle }: Draws): Root {
  const [lead, ...others] = material.facts;
  const chosen = shuffle(choose(integer(3, others.length - 1), others));
  const background = choose(integer(0, 2), material.background);
  const passages = [...readout([lead!, ...chosen], form), ...archive(background, form)];
  return { headline: headlineFrom(passages[0]!), passages };
}

/** What a reporter saw, with up to two facts of the readout in the words of that reporter's desk, if it has any. */
export function writeScene(
  material: EventMaterial,
  index: 0 | 1,
  form: "own" | "other" | undefined,
  { choose, integer }: Draws,
): Root {
  const { opening, facts } = material.scenes[index];
  const origin = `scene-${index}`;
  const scene = (id: string, text: string): Passage => ({ fact: `${origin}/${id}`, form: "scene", text, origin });
  const seen = choose(integer(4, facts.length), facts).map(({ id, text }) => scene(id, text));
  const known = form ? readout(choose(integer(1, 2), material.facts), form) : [];
  return {
    headline: headlineFrom(scene("opening", opening)),
    passages: [scene("opening", opening), ...seen, ...known],
  };
}

function readout(facts: readonly Fact[], form: FirstForm): readonly Passage[] {
  return facts.map((fact) => ({ fact: `readout/${fact.id}`, form, text: fact[form], origin: "readout" }));
}

function archive(facts: readonly Fact[], form: FirstForm): readonly Passage[] {
  const origin = form === "source" ? "archive of the wire" : `archive of the ${form} desk`;
  return facts.map((fact) => ({ fact: `background/${fact.id}`, form, text: fact[form], origin }));
}

/** The beginning of the lead: the material has one headline in each language, and that is the wire's. */
function headlineFrom({ text }: Passage): string {
  return text
    .replaceAll(/["“”]/g, "")
    .split(/[,.;:]? /u)
    .slice(0, 9)
    .join(" ");
}
