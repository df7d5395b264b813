/**
 * What is known once a file is laid over it: names and domains are added; owner, country and state replaced; whatever the
 * file removes is gone. Takes what was known and the entries of a file, gives what is known then, and what does not fit.
 */
import type { Knowledge, KnownOffice, KnownOutlet, KnownOwner } from "../model/knowledge.js";
import { compareText } from "../text/compare-text.js";
import { findLoops } from "./find-loops.js";
import type { KnowledgeFile, OutletEntry } from "./knowledge-form.js";
import { Listing, type Placed } from "./listing.js";
import { type Problem, placeOfEntry } from "./parse-knowledge.js";

export interface MergedKnowledge {
  readonly knowledge: Knowledge;
  /** Where there are any, `knowledge` is not to be used. */
  readonly problems: readonly Problem[];
}

/** An entry means what is known by its name, else by an alias. */
export function mergeKnowledge(known: Knowledge, file: KnowledgeFile): MergedKnowledge {
  const problems: Problem[] = [];
  const owners = new Listing<KnownOwner>(known.owners, problems);
  const houses = placed("owners", file.owners);
  owners.lay(
    houses,
    ({ name }) => ({ name, aliases: [] }),
    (one, { owner }) => giveOwner(one, owner),
  );
  const outlets = new Listing<KnownOutlet>(known.outlets, problems);
  const given = [...asOutlets(placed("wires", file.wires), true), ...asOutlets(placed("outlets", file.outlets), false)];
  outlets.lay(
    given,
    ({ name, wire }) => ({ name, aliases: [], domains: [], wire }),
    (one, { owner, country = one.country, state = one.state, wire }) => ({
      ...giveOwner(one, owner),
      ...(country === undefined ? {} : { country }),
      ...(state === undefined ? {} : { state }),
      wire: one.wire || wire,
    }),
  );
  const offices = new Listing<KnownOffice>(known.offices, problems);
  offices.lay(
    placed("offices", file.offices),
    ({ name }) => ({ name, aliases: [], domains: [] }),
    (one, { country = one.country }) => ({ ...one, ...(country === undefined ? {} : { country }) }),
  );

  for (const { place, entry } of [...houses, ...given]) {
    if (typeof entry.owner === "string" && owners.find(entry.owner) === undefined) {
      problems.push({ place, says: `the owner "${entry.owner}" is not listed; add it to "owners"` });
    }
  }
  const listed = owners.entries().map((one) => nameOwner(one, owners));
  for (const loop of findLoops(listed)) {
    problems.push({ place: "owners", says: `${loop.join(" belongs to ")}: a circle; take one "owner" out` });
  }
  return {
    knowledge: {
      outlets: outlets
        .entries()
        .map((one) => nameOwner(one, owners))
        .sort(byName),
      owners: listed.sort(byName),
      offices: [...offices.entries()].sort(byName),
    },
    problems,
  };
}

function placed<E extends { readonly name: string }>(
  section: string,
  entries: readonly E[] = [],
): readonly Placed<E>[] {
  return entries.map((entry, index) => ({ place: placeOfEntry(section, index, entry.name), entry }));
}

function asOutlets(entries: readonly Placed<OutletEntry>[], wire: boolean) {
  return entries.map(({ place, entry }) => ({ place, entry: { ...entry, wire } }));
}

/** `null` takes the owner away; nothing changes where nothing is said. */
function giveOwner<K extends { readonly owner?: string }>(known: K, owner: string | null | undefined): K {
  if (owner === undefined) return known;
  const { owner: _, ...rest } = known;
  return (owner === null ? rest : { ...rest, owner }) as K;
}

/** The owner by the name that it is listed by; none where it is listed no longer. */
function nameOwner<K extends { readonly owner?: string }>(known: K, owners: Listing<KnownOwner>): K {
  return known.owner === undefined ? known : giveOwner(known, owners.find(known.owner)?.name ?? null);
}

function byName(x: { readonly name: string }, y: { readonly name: string }): number {
  return compareText(x.name, y.name);
}
