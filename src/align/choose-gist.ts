/**
 * In whose words is a claim told? Takes its members, gives the wording of one of them: of those nearest to the others that
 * which reads best by itself, in English where a report has it, without the words that join it to what stands before.
 */
import type { AnnotatedReport, Clause } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";
import { PhraseTable } from "../text/phrase-table.js";

export interface Telling {
  readonly annotated: AnnotatedReport;
  readonly span: Span;
  /** 0..1: how likely it states the same as the other members, on the mean. */
  readonly fit: number;
}

export interface Gist extends Telling {
  /** It begins and ends as a statement does. */
  readonly standsAlone: boolean;
}

/** `taken` (places in reports) are wordings of other claims: two claims are told in two ways where that can be. */
export function chooseGist(all: readonly Telling[], taken: ReadonlySet<string> = NONE): Gist {
  const { spokesman, englishSpokesman } = alignSettings;
  const stating = all.filter(statesSomething);
  const members = stating.length > 0 ? stating : all;
  const best = Math.max(...members.map(({ fit }) => fit));
  const central = members.filter(
    ({ annotated, fit }) => fit >= (isEnglish(annotated) ? englishSpokesman : spokesman) * best,
  );
  const fresh = central.filter((member) => !taken.has(placeOf(member)));
  const free = fresh.length > 0 ? fresh : central;
  const english = free.filter(({ annotated }) => isEnglish(annotated));
  const worded = (english.length > 0 ? english : free).map(cutFree).sort((a, b) => lengthOf(a) - lengthOf(b));
  const shortest = worded.find(({ alone }) => alone > 0) ?? worded[0]!;
  // Whatever is longer says more than the others do.
  const named = worded.find(
    ({ span, alone }) => alone === 2 && lengthOf({ span }) <= alignSettings.mostLonger * lengthOf(shortest),
  );
  const { annotated, span, fit, alone } = named ?? shortest;
  return { annotated, span, fit, standsAlone: alone > 0 };
}

const NONE: ReadonlySet<string> = new Set();

/** "Said the ministry", "the river was": whose it is, or the opening of what an insertion breaks off. */
function statesSomething({ annotated: { clauses, sentences, tokens }, span }: Telling): boolean {
  const clause = clauses.find(({ start }) => start === span.start);
  if (!clause) return true;
  const [from, to] = clause.tokens;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark").length;
  const last = tokens.slice(to, sentences[clause.sentence]!.tokens[1]).every(({ kind }) => kind === "mark");
  return !clause.header && (last || words > alignSettings.longestOpening);
}

function isEnglish({ report }: AnnotatedReport): boolean {
  return report.language.startsWith("en");
}

/** Where a wording ends: what opens it may be cut. */
export function placeOf({ annotated, span }: Telling): string {
  return `${annotated.report.id}:${span.end}`;
}

/** `alone`: 2 where it begins with somebody named, 1 where it opens a sentence otherwise, with "she" or a setting; else 0. */
function cutFree({ annotated, span, fit }: Telling): Telling & { readonly alone: number } {
  const clause = annotated.clauses.find(({ start }) => start === span.start);
  if (!clause || !annotated.pack) return { annotated, span, fit, alone: 0 };
  const words = joinersFor(annotated.pack);
  const start = behindJoiners(annotated, clause, words);
  return { annotated, span: { start, end: span.end }, fit, alone: rankOf(annotated, clause, start, words) };
}

function rankOf(
  { sentences, mentions, tokens }: AnnotatedReport,
  clause: Clause,
  start: number,
  words: Joiners,
): number {
  // "... used a telephone call with": cut before its object.
  if (words.prepositions.at(tokens, clause.tokens[1] - 1, clause.tokens[1])) return 0;
  const first = mentions.find((mention) => mention.start === start);
  if (first && first.kind !== "pronoun") return 2;
  // What goes on with a sentence may leave its subject out.
  return clause.tokens[0] <= sentences[clause.sentence]!.tokens[0] + 1 ? 1 : 0;
}

function lengthOf({ span }: Pick<Telling, "span">): number {
  return span.end - span.start;
}

/**
 * "And that ...": the statement begins behind these words. What opens its sentence is joined by no complementizer: "that" is
 * what it speaks of, and without "if" it would state what it makes a condition of.
 */
function behindJoiners(
  { tokens, sentences }: AnnotatedReport,
  { tokens: [from, to], sentence }: Clause,
  { coordinators, joiners }: Joiners,
): number {
  const words = from <= sentences[sentence]!.tokens[0] + 1 ? coordinators : joiners;
  let at = from;
  for (let joiner = words.at(tokens, at, to - 1); joiner; joiner = words.at(tokens, at, to - 1)) {
    // "That's" is not joined to anything by "that".
    if (tokens[joiner.to]!.norm.startsWith("'")) break;
    at = joiner.to;
  }
  return tokens[at]!.start;
}

interface Joiners {
  readonly coordinators: PhraseTable<true>;
  readonly joiners: PhraseTable<true>;
  readonly prepositions: PhraseTable<true>;
}

const made = new WeakMap<LanguagePack, Joiners>();

function joinersFor(pack: LanguagePack): Joiners {
  const { coordinators, prepositions } = pack.writing;
  const known = made.get(pack) ?? {
    coordinators: tableOf(coordinators),
    joiners: tableOf([...coordinators, ...pack.speech.complementizers]),
    prepositions: tableOf(prepositions),
  };
  made.set(pack, known);
  return known;
}

function tableOf(words: readonly string[]): PhraseTable<true> {
  return new PhraseTable(words.map((word) => [word, true] as const));
}
