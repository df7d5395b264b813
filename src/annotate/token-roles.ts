/**
 * What each token does in its sentence, as far as the lists of a pack tell: joins, opens, points, stands for somebody.
 * Takes the tokens of a report, gives one number a token, its bits being roles; each word is looked up once for a pack.
 */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

export const Role = {
  mark: 1,
  comma: 2,
  /** Dash, semicolon or colon: parts more than a comma does. */
  parting: 4,
  coordinator: 8,
  subordinator: 16,
  preposition: 32,
  determiner: 64,
  pronoun: 128,
  complementizer: 256,
  stopWord: 512,
  number: 1024,
  bracket: 2048,
  /** Ends a sentence. */
  stop: 4096,
  dash: 8192,
} as const;

const COMMAS = new Set([",", "،", "，"]);
const DASHES = new Set(["—", "–", "―", "-"]);
const PARTING = new Set([";", "؛", "；", ":", "："]);
const BRACKETS = new Set(["(", ")", "[", "]", "（", "）"]);

export function tellRoles(tokens: readonly Token[], text: string, tables: PackTables, ends: string): Uint16Array {
  const roles = new Uint16Array(tokens.length);
  const words = knownRoles(tables);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "mark") {
      roles[at] = roleOfMark(text, token, ends);
      continue;
    }
    let role = words.get(token.norm);
    if (role === undefined) {
      role = roleOfWord(tokens, at, tables);
      words.set(token.norm, role);
    }
    roles[at] = role;
  }
  return roles;
}

/** Roles of words by pack: the same words come back in every report. */
const rolesOf = new WeakMap<PackTables, Map<string, number>>();

/** Words whose roles are kept; past them all are forgotten, so that memory stays bounded whatever is read. */
const MOST_KNOWN = 50_000;

function knownRoles(tables: PackTables): Map<string, number> {
  const known = rolesOf.get(tables);
  if (known && known.size < MOST_KNOWN) return known;
  const made = new Map<string, number>();
  rolesOf.set(tables, made);
  return made;
}

function roleOfMark(text: string, token: Token, ends: string): number {
  const { norm, start, end } = token;
  if (COMMAS.has(norm)) return Role.mark | Role.comma;
  if (PARTING.has(norm)) return Role.mark | Role.parting;
  // A hyphen inside a word parts nothing.
  if (DASHES.has(norm)) {
    const glued = norm === "-" && text[start - 1] !== " " && text[end] !== " ";
    return glued ? Role.mark : Role.mark | Role.dash;
  }
  if (BRACKETS.has(norm)) return Role.mark | Role.bracket;
  return ends.includes(norm) ? Role.mark | Role.stop : Role.mark;
}

function roleOfWord(tokens: readonly Token[], at: number, tables: PackTables): number {
  const token = tokens[at]!;
  let role = token.kind === "number" ? Role.number : 0;
  if (tables.coordinators.at(tokens, at, at + 1)) role |= Role.coordinator;
  if (tables.subordinators.at(tokens, at, at + 1)) role |= Role.subordinator;
  if (tables.prepositions.at(tokens, at, at + 1)) role |= Role.preposition;
  if (tables.complementizers.at(tokens, at, at + 1)) role |= Role.complementizer;
  if (tables.pronouns.at(tokens, at, at + 1)) role |= Role.pronoun;
  if (tables.determiners.has(token.norm)) role |= Role.determiner;
  if (tables.stopWords.has(token.norm)) role |= Role.stopWord;
  return role;
}
