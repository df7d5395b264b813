/**
 * One list of what is known, while a file is laid over it: who bears which name, and which names two would bear.
 * Three passes over the entries, so that their order in the file does not matter: take away, name, add.
 */
import { lineKey } from "../text/line-key.js";
import type { Problem } from "./parse-knowledge.js";

interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains?: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly removeAliases?: readonly string[] | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly removeDomains?: readonly string[] | undefined;
  readonly remove?: true | undefined;
}

export interface Placed<E> {
  readonly place: string;
  readonly entry: E;
}

export class Listing<K extends Known> {
  /** By key of the name. */
  readonly #known = new Map<string, K>();
  /** By key of each name and alias, and by domain: the key of the name of its bearer. */
  readonly #bearers = new Map<string, string>();

  constructor(
    known: readonly K[],
    private readonly problems: Problem[],
  ) {
    for (const one of known) this.#put(one);
  }

  entries(): readonly K[] {
    return [...this.#known.values()];
  }

  /** By its name, else by an alias. */
  find(name: string): K | undefined {
    const key = lineKey(name);
    return this.#known.get(key) ?? this.#known.get(this.#bearers.get(key) ?? "");
  }

  /** `create` makes what was not known; `change` takes over what an entry says beside names. */
  lay<E extends Entry>(given: readonly Placed<E>[], create: (entry: E) => K, change: (known: K, entry: E) => K): void {
    for (const { place, entry } of given) this.#takeAway(place, entry);
    const kept = given.filter(({ entry }) => entry.remove === undefined);
    const meant = kept.map(({ entry }) => {
      const known = change(this.find(entry.name) ?? create(entry), entry);
      this.#put(known);
      return lineKey(known.name);
    });
    for (const [index, { place, entry }] of kept.entries()) this.#add(place, entry, meant[index]!);
  }

  #put(known: K): void {
    const own = lineKey(known.name);
    this.#known.set(own, known);
    for (const key of keysOf(known)) if (!this.#bearers.has(key)) this.#bearers.set(key, own);
  }

  #takeAway(place: string, entry: Entry): void {
    const { name, remove, removeAliases = [], removeDomains = [] } = entry;
    if (remove === undefined && removeAliases.length + removeDomains.length === 0) return;
    const known = this.find(name);
    if (known === undefined) {
      this.problems.push({ place, says: "nothing of this name is known, so nothing can be removed; check the name" });
      return;
    }
    this.#forget(known);
    if (remove) return;
    const gone = new Set(removeAliases.map(lineKey));
    const goneDomains = new Set(removeDomains);
    const has = new Set(keysOf(known));
    for (const alias of removeAliases) {
      if (!has.has(lineKey(alias)))
        this.problems.push({ place, says: `"${alias}" is none of its aliases; take it out` });
    }
    for (const domain of removeDomains) {
      if (!has.has(domain)) this.problems.push({ place, says: `"${domain}" is none of its domains; take it out` });
    }
    const { domains } = known;
    this.#put({
      ...known,
      aliases: known.aliases.filter((alias) => !gone.has(lineKey(alias))),
      ...(domains === undefined ? {} : { domains: domains.filter((domain) => !goneDomains.has(domain)) }),
    });
  }

  #forget(known: K): void {
    const own = lineKey(known.name);
    this.#known.delete(own);
    for (const key of keysOf(known)) if (this.#bearers.get(key) === own) this.#bearers.delete(key);
  }

  #add(place: string, { aliases = [], domains = [] }: Entry, own: string): void {
    const known = this.#known.get(own)!;
    const free = (name: string, key: string, what: "alias" | "domain") => {
      const bearer = this.#bearers.get(key);
      if (bearer === undefined) this.#bearers.set(key, own);
      else if (bearer !== own) {
        const other = this.#known.get(bearer)!.name;
        const list = what === "alias" ? "removeAliases" : "removeDomains";
        const way = key === bearer ? `remove "${other}"` : `name it under "${list}" of "${other}"`;
        this.problems.push({
          place,
          says: `the ${what} "${name}" is that of "${other}"; leave it out here, or ${way}`,
        });
      }
      return bearer === undefined;
    };
    const further = aliases.filter((alias) => free(alias, lineKey(alias), "alias"));
    const hosts = domains.filter((domain) => free(domain, domain, "domain"));
    this.#known.set(own, {
      ...known,
      aliases: [...known.aliases, ...further],
      ...(known.domains === undefined ? {} : { domains: [...known.domains, ...hosts] }),
    });
  }
}

/** A domain has a dot inside, which no key of a name has. */
function keysOf({ name, aliases, domains = [] }: Known): readonly string[] {
  return [name, ...aliases].map(lineKey).concat(domains);
}
