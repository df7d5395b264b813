/** Provenance as PROV-JSON (W3C Member Submission, 24 April 2013): what ProvStore, ProvToolbox and Python's `prov` read. */
import type { Synopsis } from "../model/story.js";
import { describeProvenance } from "./describe-provenance.js";
import { type Attributes, PREFIXES, type Thing, type Value } from "./provenance.js";

/** One document, indented by two blanks, with a line end. */
export function toProv(synopsis: Synopsis): string {
  const { entities, agents, generations, derivations, attributions, members } = describeProvenance(synopsis);
  const document = {
    prefix: PREFIXES,
    entity: listOf(entities, () => ({})),
    agent: listOf(agents, () => ({})),
    wasGeneratedBy: listOf(generations, ({ entity, time }) => ({
      "prov:entity": entity,
      ...(time === undefined ? {} : { "prov:time": time }),
    })),
    wasDerivedFrom: listOf(derivations, ({ generated, used, derivationClass }) => ({
      "prov:generatedEntity": generated,
      "prov:usedEntity": used,
      ...(derivationClass === "prov:Derivation" ? {} : { "prov:type": writeValue({ name: derivationClass }) }),
    })),
    wasAttributedTo: pairsOf(attributions, "a", ["prov:entity", "prov:agent"]),
    hadMember: pairsOf(members, "m", ["prov:collection", "prov:entity"]),
  };
  const told = Object.entries(document).filter(([, part]) => Object.keys(part).length > 0);
  return `${JSON.stringify(Object.fromEntries(told), undefined, 2)}\n`;
}

function listOf<T extends Thing>(things: readonly T[], own: (thing: T) => object): object {
  return Object.fromEntries(things.map((thing) => [thing.id, { ...own(thing), ...writeAttributes(thing.attributes) }]));
}

/** Relations without attributes have no name that would mean anything: blank ones, numbered in their order. */
function pairsOf(
  pairs: readonly (readonly [string, string])[],
  letter: string,
  [first, second]: readonly [string, string],
): object {
  return Object.fromEntries(
    pairs.map(([one, other], index) => [`_:${letter}${index + 1}`, { [first]: one, [second]: other }]),
  );
}

/** Several values of one name become a list. */
function writeAttributes(attributes: Attributes): object {
  const written = new Map<string, unknown[]>();
  for (const [name, value] of attributes) written.set(name, [...(written.get(name) ?? []), writeValue(value)]);
  return Object.fromEntries([...written].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

function writeValue(value: Value): unknown {
  if ("name" in value) return { $: value.name, type: "prov:QUALIFIED_NAME" };
  if ("datatype" in value) return { $: value.text, type: value.datatype };
  return "language" in value ? { $: value.text, lang: value.language } : value.text;
}
