/**
 * Where does a report keep its distance from what it tells, and from how much of it? Takes tokens with their roles, gives each
 * hedging word ("reportedly", "якобы", "soll ... haben", "-mış") with the statement it stands in, or, behind an article, the noun
 * behind it ("the alleged attack").
 */
import type { Hedge, Sentence, Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import { Role } from "./token-roles.js";

/** Half-open range of tokens. */
type Range = readonly [from: number, to: number];

export function findHedges(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  roles: Uint16Array,
  tables: PackTables,
): readonly Hedge[] {
  return sentences.flatMap(({ tokens: [first, last] }) => {
    const hits = [...tables.hedges.findAll(tokens, first, last)].map(({ from, to }): Range => [from, to]);
    let next = 0;
    return statementsOf(first, last, hits, roles).flatMap((statement) => {
      const own: Range[] = [];
      while (next < hits.length && hits[next]![0] < statement[1]) own.push(hits[next++]!);
      if (own.length === 0) own.push(...framesIn(statement, tokens, tables));
      if (own.length === 0) own.push(...endingOf(statement, last, tokens, roles, tables));
      return own.map((words) => hedge(tokens, words, scopeOf(words, statement, roles)));
    });
  });
}

/** A sentence in one pass, cut where a mark parts statements and where one depends on another; never inside a hedge. */
function statementsOf(first: number, last: number, hits: readonly Range[], roles: Uint16Array): readonly Range[] {
  const statements: Range[] = [];
  let from = first;
  let next = 0;
  for (let at = first; at <= last; at++) {
    while (next < hits.length && hits[next]![1] <= at) next++;
    if (next < hits.length && hits[next]![0] < at) continue;
    const role = at < last ? roles[at]! : Role.stop;
    const parts = role & (Role.comma | Role.parting | Role.dash | Role.bracket | Role.stop);
    if (!parts && (role & EITHER || !(role & (Role.complementizer | Role.subordinator)))) continue;
    if (at > from) statements.push([from, at]);
    from = parts ? at + 1 : at;
  }
  return statements;
}

/** A word that is a preposition or an article, too, opens a phrase as often as a statement. */
const EITHER = Role.preposition | Role.determiner;

/** Behind an article the noun that the hedge stands before, else the statement. */
function scopeOf([at, end]: Range, statement: Range, roles: Uint16Array): Range {
  const [from, to] = statement;
  const attributive = at > from && (roles[at - 1]! & Role.determiner) !== 0 && end < to;
  return attributive ? [end, endOfNoun(end, to, roles)] : statement;
}

function framesIn([from, to]: Range, tokens: readonly Token[], tables: PackTables): readonly Range[] {
  if (tables.hedgeFrames.length === 0) return [];
  for (let at = from; at < to; at++) {
    const end = endOfFrame(at, to, tokens, tables);
    if (end !== undefined) return [[at, end]];
  }
  return [];
}

/** A language may say hearsay by the ending of the verb that closes a sentence. */
function endingOf(
  [, to]: Range,
  last: number,
  tokens: readonly Token[],
  roles: Uint16Array,
  { hedgeEndings }: PackTables,
): readonly Range[] {
  const { kind, norm } = tokens[to - 1]!;
  const closes = to === last || ((roles[to] ?? 0) & Role.stop) !== 0;
  return closes && kind === "word" && hedgeEndings.some((ending) => norm.endsWith(ending)) ? [[to - 1, to]] : [];
}

/** "soll ... haben": behind the first word of a frame its second, right behind it or last in the statement. */
function endOfFrame(at: number, to: number, tokens: readonly Token[], { hedgeFrames }: PackTables): number | undefined {
  for (const { open, close, endings } of hedgeFrames) {
    const opening = open.at(tokens, at, to);
    if (!opening || opening.to >= to) continue;
    const closes = ({ norm }: Token) => close.has(norm) || endings.some((ending) => norm.endsWith(ending));
    if (closes(tokens[opening.to]!)) return opening.to + 1;
    if (closes(tokens[to - 1]!)) return opening.to;
  }
  return undefined;
}

function endOfNoun(from: number, to: number, roles: Uint16Array): number {
  let end = from + 1;
  while (end < to && !(roles[end]! & NOUN_ENDS)) end++;
  return end;
}

const NOUN_ENDS = Role.mark | Role.preposition | Role.coordinator | Role.stopWord | Role.pronoun;

function hedge(tokens: readonly Token[], [from, to]: Range, [first, last]: Range): Hedge {
  return {
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    scope: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
  };
}
