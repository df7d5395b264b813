/**
 * How far does the statement reach that a cue makes with its speaker ("the mayor of the town said")? Takes a cue, gives the
 * tokens at which it begins and ends.
 */
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import { startOfDeterminers } from "./determiners.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";

/** The first word of a cue's own statement: its subject, with the office before it, or the verb itself. */
export function statementWords(
  cue: Cue,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lower: number,
  tables: PackTables,
): number {
  const described = cue.described;
  if (
    described &&
    !(described.taken && (!tables.cased || tables.dropsSubject || tables.inverts)) &&
    described.to <= cue.from &&
    cue.from - described.from <= annotateSettings.subjectReach
  )
    return startOfDeterminers(tokens, described.from, lower, tables);
  if (!cue.ownSubject || cue.subject!.tokens[0] >= cue.from) return cue.from;
  let at = cue.subject!.tokens[0];
  const office = mentionsBetween(mentions, at - annotateSettings.longestOffice, at).find(
    ({ kind, tokens: [, to] }) => kind === "office" && to === at,
  );
  if (office) [at] = office.tokens;
  return startOfDeterminers(tokens, at, lower, tables);
}

/** Where a cue's own statement begins, with the joining words and marks before it; not before `lower`. */
export function statementStart(
  cue: Cue,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lower: number,
  tables: PackTables,
): number {
  let at = statementWords(cue, tokens, mentions, lower, tables);
  while (at > lower) {
    const before = tokens[at - 1]!;
    if (before.kind !== "mark" && tables.coordinators.at([before], 0) === undefined) break;
    at--;
  }
  return Math.max(at, lower);
}

/** Behind the verb, its subject or whatever tells who speaks. */
export function endOfStatement(cue: Cue): number {
  const subject = cue.ownSubject ? cue.subject!.tokens[1] : 0;
  const described = cue.described && cue.described.from >= cue.to ? cue.described.to : 0;
  return Math.max(cue.to, subject, described, cue.particle?.[1] ?? 0);
}
