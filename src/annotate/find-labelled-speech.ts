/**
 * Words given to somebody by a name and a colon alone: the headline "Holm: the bridge stays shut", the line of an interview.
 * Takes the first sentence of a paragraph and who is named in it, gives the name as a cue. Countries and places before a colon
 * are datelines or topics and give nobody's words.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

const LABELLING = new Set<Mention["kind"]>(["person", "office", "group", "organisation", "anonymous"]);
const COLONS = new Set([":", "："]);
/** Marks inside a name. */
const INNER = new Set(["·", "•", "・", "‧", "-", ".", "'", "’"]);
const STRENGTH_OF_LABEL = 5;

export function labelledSpeech(
  tokens: readonly Token[],
  { tokens: [first, last], heading }: Sentence,
  index: number,
  mentions: readonly Mention[],
  marked: readonly MarkedPassage[],
  tables: PackTables,
): Cue | undefined {
  const colon = colonBehindName(tokens, first, last);
  if (colon === undefined || last - colon <= annotateSettings.shortestContent) return undefined;
  const label = { from: first, to: colon + 1, sentence: index, kind: "label", frame: "object" } as const;
  const cue = { ...label, strength: STRENGTH_OF_LABEL, ownSubject: false };
  const named = mentions.filter(({ tokens: [from, to] }) => from >= first && to <= colon);
  const who = named.find(({ kind, tokens: [, to] }) => to === colon && LABELLING.has(kind));
  const covered = (at: number) => named.some(({ tokens: [from, to] }) => from <= at && at < to);
  for (let at = first; at < colon; at++) {
    if (!covered(at) && tables.looseVerbs.at(tokens, at, colon)) return undefined;
  }
  const follow = marked.some(({ from }) => from > colon && from - colon <= 2);
  // Headlines end without a full stop; where capitals tell no name, an interview is told by its lines.
  if (tables.cased && !heading && !follow && tokens[last - 1]!.kind === "mark") return undefined;
  if (who) return { ...cue, subject: who };
  const described = { from: first, to: colon, relative: false };
  if (tables.unparted && endsAsOrganisation(tokens, first, colon, tables)) return { ...cue, described };
  // A name that nothing else shows, before words between marks.
  const spoken = marked.some(({ from, to }) => from - colon <= 2 && from > colon && last - to <= 2);
  const isName = tokens.slice(first, colon).every(({ kind, capital }) => kind === "mark" || capital);
  const few = colon - first <= annotateSettings.longestMarkedName;
  return spoken && few && (isName || !tables.cased) && !named.some(({ kind }) => !LABELLING.has(kind))
    ? { ...cue, described }
    : undefined;
}

/** Characters of the longest noun that makes an organisation. */
const LONGEST_NOUN = 4;

/** "市水务局：": where nothing parts words, what stands before the colon ends as an organisation does. */
function endsAsOrganisation(tokens: readonly Token[], from: number, to: number, tables: PackTables): boolean {
  for (let start = Math.max(from, to - LONGEST_NOUN); start < to - 1; start++) {
    const noun = tokens
      .slice(start, to)
      .map(({ norm }) => norm)
      .join("");
    if (tables.organisationNouns.has(noun)) return true;
  }
  return tables.organisationNouns.has(tokens[to - 1]!.norm) && to - from > 2;
}

function colonBehindName(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let at = first; at < last && at - first <= annotateSettings.longestOffice + 2; at++) {
    const { kind, norm } = tokens[at]!;
    if (COLONS.has(norm)) return at > first && tokens[at - 1]!.kind !== "number" ? at : undefined;
    if (kind === "mark" && !INNER.has(norm)) return undefined;
  }
  return undefined;
}
