/**
 * What does a person at a terminal read of what is known of outlets, owners and offices? A line for each in a list; or in
 * full, with all names and hosts, and what else belongs to the same house.
 */
import type { Knowledge, KnownOutlet, KnownOwner } from "../model/knowledge.js";
import { countOf, nameCountry, nameOutlet } from "./name-terms.js";
import { type Page, setLines } from "./terminal-lines.js";

export interface KnowledgeOptions extends Page {
  /** Names and hosts, too, and who belongs to whom in `among`; else a line each. */
  readonly full: boolean;
  readonly among: Knowledge;
}

interface Told {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains?: readonly string[];
  /** "wire, Spain, run by a state". */
  readonly about: string;
  /** Further lines in full. */
  readonly ties: readonly string[];
}

/** Ends with a line end. */
export function renderKnowledge(found: Knowledge, { width, color, full, among }: KnowledgeOptions): string {
  const page: Page = { width, color };
  const ties = full ? tellTies(among) : () => [];
  const sections: readonly (readonly [string, readonly Told[]])[] = [
    ["Wires", found.outlets.filter(({ wire }) => wire).map((outlet) => tellOutlet(outlet, ties))],
    ["Outlets", found.outlets.filter(({ wire }) => !wire).map((outlet) => tellOutlet(outlet, ties))],
    ["Owners", found.owners.map((owner) => ({ ...owner, about: tellHouse(owner), ties: ties(owner.name) }))],
    [
      "Offices that hand out readouts",
      found.offices.map((office) => ({ ...office, about: tellCountry(office), ties: [] })),
    ],
  ];
  const lines = sections.flatMap(([title, entries]) =>
    entries.length === 0
      ? []
      : [
          ...setLines(page, 0, "", `${title} (${entries.length})`, "section"),
          ...entries.flatMap((entry) => (full ? tellInFull(entry, page) : tellInShort(entry, page))),
        ],
  );
  return `${(lines.length > 0 ? lines : ["Nothing is known."]).join("\n")}\n`;
}

function tellInShort({ name, aliases, about }: Told, page: Page): string[] {
  const names = aliases.length > 0 ? countOf(aliases.length, "more name") : "";
  const rest = [about, names].filter((part) => part !== "").join(", ");
  return setLines(page, 2, "- ", rest === "" ? name : `${name}: ${rest}`);
}

function tellInFull({ name, aliases, domains = [], about, ties }: Told, page: Page): string[] {
  return [
    ...setLines(page, 2, "", name, "title"),
    ...(about === "" ? [] : setLines(page, 4, "", about)),
    ...ties.flatMap((tie) => setLines(page, 4, "", tie)),
    ...(domains.length === 0 ? [] : setLines(page, 4, "", `At ${domains.join(", ")}`)),
    // Each on a line of its own: names of several scripts beside each other cannot be read in order.
    ...(aliases.length === 0 ? [] : setLines(page, 4, "", "Also called")),
    ...aliases.flatMap((alias) => setLines(page, 6, "", alias, "words")),
  ];
}

function tellOutlet(outlet: KnownOutlet, ties: (owner: string) => readonly string[]): Told {
  const { owner } = outlet;
  return { ...outlet, about: nameOutlet(outlet), ties: owner === undefined ? [] : ties(owner) };
}

function tellHouse({ owner }: KnownOwner): string {
  return owner === undefined ? "" : `of ${owner}`;
}

function tellCountry({ country }: { readonly country?: string }): string {
  return country === undefined ? "" : nameCountry(country);
}

/** "Prisa has El País, Cinco Días": of the owner, then of whoever has him, and so on. */
function tellTies({ outlets, owners }: Knowledge): (owner: string) => readonly string[] {
  return (first) => {
    const lines: string[] = [];
    const passed = new Set<string>();
    for (let owner: string | undefined = first; owner !== undefined && !passed.has(owner); ) {
      passed.add(owner);
      const name: string = owner;
      const own = [...outlets, ...owners].filter((one) => one.owner === name).map((one) => one.name);
      if (own.length > 0) lines.push(`${name} has ${own.join(", ")}`);
      owner = owners.find((one) => one.name === name)?.owner;
    }
    return lines;
  };
}
