/**
 * Offices with the country they act for, however the language orders them: "Iran's president", "President of Russia",
 * "الرئيس الإيراني", "his Russian counterpart". Takes atoms and name runs in order, gives phrases with the name beside.
 */
import type { Token } from "../model/annotation.js";
import type { CountryHit } from "./actor-tables.js";
import type { Atom } from "./find-atoms.js";
import type { NameRun } from "./name-run.js";
import type { PackTables } from "./pack-tables.js";

export type Item = Atom | ({ readonly kind: "name" } & NameRun);

export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** English name; absent for a counterpart, who holds the office of somebody named before. */
  readonly office?: string;
  readonly country?: string;
  readonly actsForCountry: boolean;
  /** Index into the items of the name that stands in apposition. */
  readonly name?: number;
}

export type Gap = "none" | "possessive" | "preposition" | "comma" | "mark";

export function findOfficePhrases(
  items: readonly Item[],
  tokens: readonly Token[],
  tables: PackTables,
  cased: boolean,
): readonly OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  const apposed = new Map(
    items.flatMap((item, at) => (item.kind === "name" && item.of !== undefined ? [[item.of, at]] : [])),
  );
  items.forEach((item, index) => {
    if (item.kind !== "office" && item.kind !== "counterpart") return;
    let { from, to } = item;
    let country = item.kind === "counterpart" ? countryWithin(tokens, from, to, tables) : undefined;
    const before = items[index - 1];
    const gapBefore = before && gapBetween(tokens, before.to, from, tables);
    if (before?.kind === "country" && (gapBefore === "none" || gapBefore === "possessive")) {
      country = before.hit.country;
      from = before.from;
    }
    let next = index + 1;
    const after = items[next];
    const gapAfter = after && gapBetween(tokens, to, after.from, tables);
    if (
      !country &&
      after?.kind === "country" &&
      (gapAfter === "preposition" || (gapAfter === "none" && mayFollow(after.hit, tables)))
    ) {
      ({ country } = after.hit);
      to = after.to;
      next++;
      // "Islamic Republic" and its adjective are two hits of one country.
      const more = items[next];
      if (more?.kind === "country" && more.hit.country === country && !gapWords(tokens, to, more.from)) {
        to = more.to;
        next++;
      }
    }
    const name =
      apposed.get(item.from) ??
      nameAfter(items, next, tokens, to, tables, cased) ??
      nameBefore(items, index, from, tokens, tables) ??
      (cased ? nameBehindDetail(items, next, tokens, to, tables) : undefined);
    phrases.push({
      from,
      to,
      ...(item.kind === "office" ? { office: item.office.english } : {}),
      ...(country === undefined ? {} : { country }),
      actsForCountry: item.kind === "counterpart" || item.office.actsForCountry,
      ...(name === undefined ? {} : { name }),
    });
  });
  return phrases;
}

/** A country right behind an office is its own: an adjective in any language, a name where it commonly stands there. */
function mayFollow(hit: CountryHit, { countryBehindOffice }: PackTables): boolean {
  return countryBehindOffice || hit.as === "demonym";
}

/** "俄罗斯同行" says in one phrase whose counterpart it is. */
function countryWithin(tokens: readonly Token[], from: number, to: number, tables: PackTables): string | undefined {
  for (let at = from; at < to; at++) {
    const hit = tables.countries.at(tokens, at, to);
    if (hit) return hit.value.country;
  }
  return undefined;
}

/** "President (Dr) X", "counterpart, X": titles and marks may stand between. */
function nameAfter(
  items: readonly Item[],
  next: number,
  tokens: readonly Token[],
  end: number,
  tables: PackTables,
  cased: boolean,
): number | undefined {
  let to = end;
  let index = next;
  for (let item = items[index]; item?.kind === "title"; item = items[++index]) {
    const gap = gapBetween(tokens, to, item.from, tables);
    if (gap !== "none" && gap !== "mark") return undefined;
    to = item.to;
  }
  const item = items[index];
  if (item?.kind !== "name") return undefined;
  const gap = gapBetween(tokens, to, item.from, tables);
  if (gap === "none" || gap === "mark" || (gap === "comma" && cased)) return index;
  // "The spokeswoman for the ministry X": the organisation's noun stands between.
  const between = tokens.slice(to, item.from);
  const isNoun = (token: Token) => (token.forms ?? [token.norm]).some((form) => tables.organisationNouns.has(form));
  return !cased && between.length === 1 && between.every(isNoun) ? index : undefined;
}

/**
 * "The prosecutor of the northern district, X,": what tells the office apart stands before the comma; a word that could be
 * a verb's auxiliary, or another mark, ends the search.
 */
function nameBehindDetail(
  items: readonly Item[],
  next: number,
  tokens: readonly Token[],
  end: number,
  tables: PackTables,
): number | undefined {
  let comma = end;
  while (comma < tokens.length && comma - end < LONGEST_DETAIL && isDetail(tokens, comma, tables)) comma++;
  if (comma === end || tokens[comma]?.norm !== ",") return undefined;
  let index = next;
  while (index < items.length && items[index]!.from <= comma) {
    const { kind } = items[index]!;
    if (kind === "office" || kind === "counterpart" || kind === "pronoun") return undefined;
    index++;
  }
  while (items[index]?.kind === "title" && items[index + 1]?.from === items[index]!.to) index++;
  const item = items[index];
  const begins = item?.kind === "name" && gapWords(tokens, comma, item.from) === false;
  return begins && (item.to >= tokens.length || tokens[item.to]!.kind === "mark") ? index : undefined;
}

/** Words of the longest phrase that tells an office apart. */
const LONGEST_DETAIL = 8;

function isDetail(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const { kind, norm } = tokens[at]!;
  if (kind === "mark") return norm === "'" || norm === "-";
  if (tables.verbs.at(tokens, at)) return false;
  if (!tables.stopWords.has(norm)) return true;
  const joins = tables.prepositions.at(tokens, at, at + 1) ?? tables.coordinators.at(tokens, at, at + 1);
  return joins !== undefined || tables.determiners.has(norm) || tables.nameParticles.has(norm);
}

const CLOSING_MARKS = new Set(["»", "”", '"', ")"]);

/** "X, the Russian president," and "Putin as Russian president": the name first. */
function nameBefore(
  items: readonly Item[],
  index: number,
  start: number,
  tokens: readonly Token[],
  tables: PackTables,
): number | undefined {
  let at = index - 1;
  while (at >= 0 && items[at]!.from >= start) at--;
  const item = items[at];
  if (item?.kind !== "name") return undefined;
  const between = tokens.slice(item.to, start);
  // "ترزا می نخست‌وزیر": where names precede their office, nothing but a closing mark stands between.
  if (tables.nameFirst && items[index]!.kind === "office" && between.every(({ norm }) => CLOSING_MARKS.has(norm)))
    return at;
  const apposed = between[0]?.norm === "," && between.slice(1).every((token) => tables.stopWords.has(token.norm));
  return apposed && between.length <= 2 && closesAfter(tokens, items[index]!.to) ? at : undefined;
}

function closesAfter(tokens: readonly Token[], to: number): boolean {
  for (let index = to; index < Math.min(tokens.length, to + 5); index++) {
    if (tokens[index]!.kind === "mark" && tokens[index]!.norm !== "'") return true;
  }
  return to >= tokens.length;
}

/** What stands between two token positions, where it joins them; undefined where it parts them. */
export function gapBetween(tokens: readonly Token[], from: number, to: number, tables: PackTables): Gap | undefined {
  if (to < from) return undefined;
  const between = tokens.slice(from, to);
  if (between.length === 0) return "none";
  if (between.length === 1 && (between[0]!.norm === "'s" || between[0]!.norm === "'")) return "possessive";
  if (between.length === 1 && tables.genitives.has(between[0]!.norm)) return "possessive";
  if (between.length === 1 && between[0]!.norm === ",") return "comma";
  if (between.every((token) => token.kind === "mark" && !",.;:!?؟،؛".includes(token.norm))) return "mark";
  const preposition = tables.prepositions.at(tokens, from, to);
  if (!preposition || between.length > 3) return undefined;
  return between.slice(preposition.to - from).every((token) => tables.stopWords.has(token.norm))
    ? "preposition"
    : undefined;
}

function gapWords(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind !== "mark");
}
