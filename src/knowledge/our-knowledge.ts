/**
 * What is known without any file of a user's: the outlets that the language packs name, and over them our own files of
 * facts, `ours/`, in the form of a user's. Takes the packs.
 *
 * Source of the facts: what houses, agencies and offices print of themselves (imprints, "about us", official sites), as
 * commonly known at the end of 2024. Whose owner was in doubt or changing has none here: a false owner is a false tie.
 */
import type { Knowledge } from "../model/knowledge.js";
import type { ReadingPack } from "../model/language.js";
import type { KnowledgeFile } from "./knowledge-form.js";
import { type MergedKnowledge, mergeKnowledge } from "./merge-knowledge.js";
import offices from "./ours/offices.json" with { type: "json" };
import outlets from "./ours/outlets.json" with { type: "json" };
import owners from "./ours/owners.json" with { type: "json" };
import wires from "./ours/wires.json" with { type: "json" };
import { outletsOfPacks } from "./outlets-of-packs.js";

export const ourFacts: KnowledgeFile = { ...wires, ...outlets, ...owners, ...offices };

/** Ours is without problems; a test keeps it so. */
export function gatherOurKnowledge(packs: readonly Pick<ReadingPack, "page">[]): MergedKnowledge {
  const named: Knowledge = { outlets: outletsOfPacks(packs), owners: [], offices: [] };
  return mergeKnowledge(named, ourFacts);
}
