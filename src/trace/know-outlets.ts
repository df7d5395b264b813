/**
 * Who is it that a name, a host or a key stands for? Takes what is known of outlets, owners and offices, gives look-ups;
 * what is not known is undefined, and a name that is not known is its own key.
 */
import type { Knowledge, KnownOffice, KnownOutlet } from "../model/knowledge.js";
import { lineKey } from "../text/line-key.js";

export interface KnownOutlets {
  /** The same for every name of one outlet; of an unknown one its words, folded. */
  keyOf(name: string): string;
  /** By a key of `keyOf`. */
  outletOf(key: string): KnownOutlet | undefined;
  /** By the host of an address, with or without "www.": the outlet that it or a host above it belongs to. */
  byDomain(host: string): KnownOutlet | undefined;
  /** Key of the outermost owner of the outlet with this key: two outlets of one house have one. */
  ownerOf(key: string): string | undefined;
  /** Of a key of `ownerOf`. */
  nameOfOwner(key: string): string;
  /** Do others take reports from it? */
  isWire(key: string): boolean;
  /** By its name, an alias, or the host of its site. */
  officeOf(name: string): KnownOffice | undefined;
}

const lookUps = new WeakMap<Knowledge, KnownOutlets>();

/** The same value gives the same look-ups, which are made once. */
export function knowOutlets(knowledge: Knowledge): KnownOutlets {
  const made = lookUps.get(knowledge) ?? makeLookUps(knowledge);
  lookUps.set(knowledge, made);
  return made;
}

function makeLookUps({ outlets, owners, offices }: Knowledge): KnownOutlets {
  const byKey = new Map(outlets.map((outlet) => [lineKey(outlet.name), outlet]));
  const named = byNames(outlets);
  const hosts = byDomains(outlets);
  const houses = new Map(owners.map((owner) => [owner.name, owner]));
  const ownersByKey = new Map(owners.map((owner) => [lineKey(owner.name), owner]));
  const offered = byNames(offices);
  const officeHosts = byDomains(offices);
  const keyOf = (name: string): string => {
    const key = lineKey(name);
    const outlet = named.get(key);
    return outlet === undefined ? key : lineKey(outlet.name);
  };
  return {
    keyOf,
    outletOf: (key) => byKey.get(key),
    byDomain: (host) => atOrAbove(host, hosts),
    ownerOf(key) {
      const passed = new Set<string>();
      let owner = byKey.get(key)?.owner;
      // A circle is refused where knowledge is merged; a value made by hand must not hang here.
      for (let above = owner; above !== undefined && !passed.has(above); above = houses.get(above)?.owner) {
        passed.add(above);
        owner = above;
      }
      return owner === undefined ? undefined : lineKey(owner);
    },
    nameOfOwner: (key) => ownersByKey.get(key)?.name ?? key,
    isWire: (key) => byKey.get(key)?.wire === true,
    officeOf: (name) => offered.get(lineKey(name)) ?? atOrAbove(name, officeHosts),
  };
}

function byNames<K extends { readonly name: string; readonly aliases: readonly string[] }>(
  known: readonly K[],
): ReadonlyMap<string, K> {
  const found = new Map<string, K>();
  for (const one of known) for (const alias of one.aliases) found.set(lineKey(alias), one);
  for (const one of known) found.set(lineKey(one.name), one);
  return found;
}

function byDomains<K extends { readonly domains: readonly string[] }>(known: readonly K[]): ReadonlyMap<string, K> {
  return new Map(known.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));
}

/** "edition.cnn.com" is found at "cnn.com"; a host has few labels, so the walk is short. */
function atOrAbove<K>(host: string, known: ReadonlyMap<string, K>): K | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  let rest = host.toLowerCase().replace(/\.$/, "");
  for (;;) {
    const found = known.get(rest);
    if (found !== undefined) return found;
    const dot = rest.indexOf(".");
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

/** Characters; RFC 1035. */
const LONGEST_HOST = 253;
