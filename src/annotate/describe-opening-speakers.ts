/**
 * Who speaks where the verb of saying comes last and its speaker first: "Kıyı Kurumu, köprünün açılacağını bildirdi"; behind
 * a participle the speaker follows: "... diyen Kıyı Kurumu Başkanı Ela Toprak". Takes a verb with where its sentence or the cue
 * before it ends, gives the words that open the statement, up to a comma, a particle or the end of what is named.
 */
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Described } from "./cue.js";
import type { PackTables } from "./pack-tables.js";

const APOSTROPHES = new Set(["'", "’", "‘"]);
const COMMA = ",";

/** `upper` is where the cue behind begins, or the sentence ends; mentions are those of what lies between `lower` and it. */
export function describedOpening(
  tokens: readonly Token[],
  cue: BareCue,
  lower: number,
  upper: number,
  mentions: readonly Mention[],
  quoted: Uint8Array,
  tables: PackTables,
): Described | undefined {
  if (isParticiple(tokens[cue.to - 1]!, tables) && tokens[cue.to]?.kind === "word") {
    const to = nextComma(tokens, cue.to, upper, quoted);
    return to === undefined ? undefined : { from: cue.to, to, relative: false };
  }
  const inverted = describedBehind(tokens, cue, lower, upper, quoted, tables);
  if (inverted) return inverted;
  let from = lower;
  for (let tried = 0; tried < MOST_SETTINGS; tried++) {
    while (from < cue.from && (tokens[from]!.kind === "mark" || isJoining(tokens, from, tables))) from++;
    const end = nextComma(tokens, from, cue.from, quoted) ?? cue.from;
    const parted = end < cue.from && tokens[end]!.kind === "mark" && quoted[end + 1] !== 1;
    const opening = openingNaming(tokens, from, end, parted || tokens[end]?.norm === COMMA, mentions, tables);
    if (opening !== undefined) return { from, to: opening, relative: false };
    if (end >= cue.from) return undefined;
    from = end + 1;
  }
  return undefined;
}

/** "«...» dedi mühendis Berrin Salman": behind a verb that follows the words themselves, up to the next mark. */
function describedBehind(
  tokens: readonly Token[],
  cue: BareCue,
  lower: number,
  upper: number,
  quoted: Uint8Array,
  tables: PackTables,
): Described | undefined {
  const before = tokens[cue.from - 1];
  if (cue.kind !== "verb" || cue.from <= lower || before?.kind !== "mark") return undefined;
  if (tables.converbEndings.some((ending) => tokens[cue.to - 1]!.norm.endsWith(ending))) return undefined;
  if (before.norm !== COMMA && quoted[cue.from - 2] !== 1) return undefined;
  let to = cue.to;
  while (to < upper && tokens[to]!.kind !== "mark" && to - cue.to <= annotateSettings.longestDescription) to++;
  const ends =
    to > cue.to && (to >= upper || tokens[to]!.kind === "mark") && to - cue.to <= annotateSettings.longestDescription;
  const joined = tables.coordinators.at(tokens, cue.to, to) ?? tables.subordinators.at(tokens, cue.to, to);
  if (!ends || joined || isOblique(tokens, to, [], tables)) return undefined;
  return { from: cue.to, to, relative: false };
}

/** Settings ("Dün Ankara'da, ...") before a speaker that are looked past. */
const MOST_SETTINGS = 3;

export function isParticiple({ norm }: Token, { participleEndings }: PackTables): boolean {
  return participleEndings.some((ending) => norm.endsWith(ending));
}

function isJoining(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return tables.coordinators.at(tokens, at, at + 1) !== undefined;
}

/** The next comma, or the mark that opens words between marks; near enough to end a naming. */
function nextComma(tokens: readonly Token[], from: number, to: number, quoted: Uint8Array): number | undefined {
  for (let at = from; at < to && at - from <= annotateSettings.longestDescription; at++) {
    if (tokens[at]!.norm === COMMA || tokens[at]!.norm === ";") return at;
    if (quoted[at] === 1 && at > from + 1 && quoted[from] !== 1)
      return tokens[at - 2]?.norm === COMMA ? at - 2 : at - 1;
  }
  return undefined;
}

/** Where the naming that opens a stretch ends: at its comma, at a particle behind it, or with the last of the names it opens with. */
function openingNaming(
  tokens: readonly Token[],
  from: number,
  end: number,
  comma: boolean,
  mentions: readonly Mention[],
  tables: PackTables,
): number | undefined {
  for (let at = from + 1; at < Math.min(end, from + annotateSettings.longestDescription); at++) {
    if (tables.subjectParticles.has(tokens[at]!.norm)) return at;
  }
  const ends = (at: number) => !APOSTROPHES.has(tokens[at]?.norm ?? "");
  const named = endOfNames(from, end, mentions);
  // Behind a comma whoever spoke before goes on.
  const owned =
    !comma && named === from && tokens[from - 1]?.norm !== COMMA ? startOfClause(tokens, from, end, tables) : undefined;
  if (owned !== undefined) return owned;
  if (comma && end > from && !isOblique(tokens, end, mentions, tables)) return end;
  if (named > from && ends(named)) return named;
  return named > from && tables.genitives.has(tokens[named + 1]?.norm ?? "") ? named : undefined;
}

/**
 * "Hükümet | kesintinin sabotajdan kaynaklandığını": with no comma behind the speaker, where the owner stands that is the subject of
 * a clause made an object.
 */
function startOfClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  { objectEndings, genitiveEndings }: PackTables,
): number | undefined {
  const verb = tokens[end - 1];
  if (!verb || !objectEndings.some((ending) => verb.norm.endsWith(ending))) return undefined;
  const owns = ({ kind, norm }: Token) =>
    kind === "word" && norm.length >= SHORTEST_OWNER && genitiveEndings.some((ending) => norm.endsWith(ending));
  for (let at = from + 1; at < Math.min(end - 1, from + LONGEST_SUBJECT); at++) {
    if (tokens[at]!.kind === "mark") return undefined;
    if (owns(tokens[at]!) && !owns(tokens[at - 1]!)) return at;
  }
  return undefined;
}

/** Letters of a word with the ending of an owner; words of a speaker with no comma behind. */
const SHORTEST_OWNER = 5;
const LONGEST_SUBJECT = 6;

/** Words before the name that opens a sentence. */
const LONGEST_EPITHET = 3;

/** Behind the mentions that stand one behind another from `from` on. */
function endOfNames(from: number, end: number, mentions: readonly Mention[]): number {
  let to = from;
  for (const { tokens: own, kind } of mentions) {
    const [first, last] = own;
    if (first < from || last <= to) continue;
    // "Su İşleri Bakanı Albay Sair": words before the first name, and a rank between two.
    const gap = first - to;
    if (last > end || gap > (to === from ? LONGEST_EPITHET : 1) || kind === "place" || kind === "document") break;
    to = last;
  }
  return to;
}

/** Ends as what stands where, when or how: a name with such an ending bears an apostrophe. */
function isOblique(tokens: readonly Token[], end: number, mentions: readonly Mention[], tables: PackTables): boolean {
  const last = tokens[end - 1]!;
  if (tables.objectEndings.some((ending) => last.norm.endsWith(ending))) return true;
  if (end >= 2 && APOSTROPHES.has(tokens[end - 2]!.norm)) return true;
  if (mentions.some(({ kind, tokens: [, to] }) => to === end && (kind === "person" || kind === "organisation")))
    return false;
  return last.kind !== "word" || tables.settingEndings.some((ending) => last.norm.endsWith(ending));
}

/** "Beluç'un ... söylediğini": the last name before the verb with the ending of an owner. */
export function ownerBefore(
  tokens: readonly Token[],
  cue: BareCue,
  lower: number,
  mentions: readonly Mention[],
  tables: PackTables,
): Described | undefined {
  const owner = mentions.findLast(
    ({ tokens: [from, to] }) =>
      from >= lower &&
      to < cue.from &&
      APOSTROPHES.has(tokens[to]?.norm ?? "") &&
      tables.ownerEndings.has(tokens[to + 1]?.norm ?? ""),
  );
  return owner && { from: owner.tokens[0], to: owner.tokens[1] + 2, relative: false };
}

/** "İtfaiyeye göre", "Cabir’in duyurduğu gibi": what stands before a phrase that names its speaker, from the last comma on. */
export function describedSource(
  tokens: readonly Token[],
  { from: at }: BareCue,
  lower: number,
  mentions: readonly Mention[],
): Described | undefined {
  const end = APOSTROPHES.has(tokens[at - 2]?.norm ?? "") ? at - 2 : at;
  const named = mentions.find(({ tokens: [first, to] }) => to === end && tokens[first - 1]?.kind !== "word");
  let from = end;
  while (from > lower && tokens[from - 1]!.kind !== "mark") from--;
  if (named) return { from: named.tokens[0], to: end, relative: false };
  return end > from && end - from <= annotateSettings.longestDescription
    ? { from, to: end, relative: false }
    : undefined;
}
