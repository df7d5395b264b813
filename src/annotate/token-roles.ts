/**
 * What each token does in its sentence, as far as the lists of a pack tell: joins, opens, points, stands for somebody.
 * Takes the tokens of a report, gives one number a token, its bits being roles; each word is looked up once.
 */
import type { Token } from "../model/annotation.js";
import type { PhraseTable } from "../text/phrase-table.js";
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
  const words = new Map<string, number>();
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
  const alone = <T>(table: PhraseTable<T>) => table.at(tokens, at, at + 1) !== undefined;
  let role = token.kind === "number" ? Role.number : 0;
  if (alone(tables.coordinators)) role |= Role.coordinator;
  if (alone(tables.subordinators)) role |= Role.subordinator;
  if (alone(tables.prepositions)) role |= Role.preposition;
  if (alone(tables.complementizers)) role |= Role.complementizer;
  if (alone(tables.pronouns)) role |= Role.pronoun;
  if (tables.determiners.has(token.norm)) role |= Role.determiner;
  if (tables.stopWords.has(token.norm)) role |= Role.stopWord;
  return role;
}
