/**
 * Where does a passage place what it tells? Takes a member of a claim; gives the places that it names: what the report's
 * annotations hold for a place or a country's capital, and, where capitals show names, what stands behind words of place
 * ("near", "off the island of") or before such an ending ("Kutum'da") under a name that is nothing else.
 */
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport, Mention } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";
import type { AlignedMember } from "./align-claims.js";
import { tokensIn } from "./tokens-in.js";

export interface Placing extends Span {
  readonly units: readonly Unit[];
}

export function findPlacings({ annotated, span }: AlignedMember): readonly Placing[] {
  const { report, pack, tokens, mentions, times } = annotated;
  if (!pack) return [];
  const words = placeWordsOf(pack);
  const cased = tokens.some(({ capital }) => capital);
  const [from, to] = tokensIn(annotated, span);
  const opened = openings(annotated, words, from, to);
  const placings: Placing[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const opening = opened.get(at);
    if (!opening) continue;
    const mention = mentions.find(({ start }) => start === token.start);
    if (!mention && words.nouns.at(tokens, at)) continue;
    const named = mention
      ? mention.kind === "place" || isCapital(mention, annotated)
      : cased && (opening === "noun" || !pack.writing.capitalNouns) && isPlainName(annotated, at, words);
    const inTime = times.some((time) => time.start < token.end && token.start < time.end);
    if (!named || inTime || (mention === undefined && isInside(token, mentions))) continue;
    const end = mention?.end ?? token.end;
    const units = findUnits(report.text.slice(token.start, end), report.language, token.start);
    // "In Week 16": a word that is known and numbered is no name.
    const numbered = tokens[at + 1]?.kind === "number" && units.some(({ concepts }) => concepts.length > 0);
    if (mention === undefined && numbered) continue;
    if (units.some(({ weight }) => weight >= alignSettings.placeWeight))
      placings.push({ start: token.start, end, units });
  }
  return placings;
}

interface PlaceWords {
  readonly locatives: PhraseTable<true>;
  readonly nouns: PhraseTable<true>;
  readonly endings: ReadonlySet<string>;
  /** What may stand between a noun of place and the name: "of", "the". */
  readonly linking: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, PlaceWords>();

function placeWordsOf(pack: LanguagePack): PlaceWords {
  const made = known.get(pack);
  if (made) return made;
  const { writing } = pack;
  const table = (forms: readonly string[]) =>
    new PhraseTable(
      forms.map((form) => [fold(form), true] as const),
      affixesOf(writing),
    );
  const words: PlaceWords = {
    locatives: table(writing.locatives ?? writing.prepositions),
    nouns: table(writing.placeNouns ?? []),
    endings: new Set(writing.locativeEndings?.map(fold)),
    linking: new Set([...writing.prepositions, ...writing.determiners].map(fold)),
  };
  known.set(pack, words);
  return words;
}

/** Tokens at which the name of a place may begin, by what stands before or behind: a word of place alone, or a noun. */
function openings(
  { tokens, report }: AnnotatedReport,
  { locatives, nouns, endings, linking }: PlaceWords,
  from: number,
  to: number,
): ReadonlyMap<number, "word" | "noun"> {
  const opened = new Map<number, "word" | "noun">();
  const behindWord = new Set([...locatives.findAll(tokens, from, to)].map((hit) => hit.to));
  for (const at of behindWord) opened.set(at, "word");
  for (const hit of nouns.findAll(tokens, from, to)) {
    // "Off the Greek island of": one word may stand between.
    const isPlaced = [0, 1, 2].some((gap) => hit.from - gap > from && behindWord.has(hit.from - gap));
    if (!isPlaced) continue;
    let at = hit.to;
    while (at < to && (linking.has(tokens[at]!.norm) || isApostrophe(tokens[at]!.norm))) at++;
    opened.set(at, "noun");
  }
  for (let at = from + 1; at + 1 < to; at++) {
    const [name, mark, ending] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
    const written = report.text.slice(name.end, ending.start);
    if (isApostrophe(mark.norm) && written === mark.norm && endings.has(ending.norm)) opened.set(at - 1, "word");
  }
  return opened;
}

const isApostrophe = (norm: string) => norm === "'" || norm === "\u2019";

/** One word with one capital: "at Gordon Advisors" and "in NFL history" name no place, "in Habima Square" does. */
function isPlainName({ tokens, report }: AnnotatedReport, at: number, { nouns }: PlaceWords): boolean {
  const { capital, kind, start, end } = tokens[at]!;
  const written = report.text.slice(start, end);
  const next = tokens[at + 1];
  const goesOn = next?.capital && next.kind === "word" && !nouns.at(tokens, at + 1);
  return capital && kind === "word" && written !== written.toUpperCase() && !goesOn;
}

/** A country named by its capital; the country itself is mostly whose it is, not where. */
function isCapital({ kind, start, end }: Mention, { pack, report }: AnnotatedReport): boolean {
  if (kind !== "country" || !pack) return false;
  const written = fold(report.text.slice(start, end));
  return Object.values(pack.actors.countries).some(({ capital }) =>
    capital?.some((form) => written.includes(fold(form))),
  );
}

function isInside(span: Span, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.start <= span.start && span.end <= mention.end);
}
