/**
 * Where does a passage place what it tells? Takes a member of a claim; gives the places that it names: what the report's
 * annotations hold for a place or a country's capital, and, where capitals show names, what stands behind a preposition
 * under a name that is nothing else.
 */
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport, Mention } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { AlignedMember } from "./align-claims.js";
import { tokensIn } from "./tokens-in.js";

export interface Placing extends Span {
  readonly units: readonly Unit[];
}

export function findPlacings({ annotated, span }: AlignedMember): readonly Placing[] {
  const { report, pack, tokens, mentions, times } = annotated;
  if (!pack) return [];
  const prepositions = new Set((pack.writing.locatives ?? pack.writing.prepositions).map(fold));
  const cased = tokens.some(({ capital }) => capital) && !pack.writing.capitalNouns;
  const [from, to] = tokensIn(annotated, span);
  const placings: Placing[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const opened = before !== undefined && at - 1 >= from && prepositions.has(before.norm);
    const mention = mentions.find(({ start }) => start === token.start);
    const named = mention
      ? opened && (mention.kind === "place" || isCapital(mention, annotated))
      : cased && opened && isPlainName(annotated, at);
    const inTime = times.some((time) => time.start < token.end && token.start < time.end);
    if (!named || inTime || (mention === undefined && isInside(token, mentions))) continue;
    const end = mention?.end ?? token.end;
    const units = findUnits(report.text.slice(token.start, end), report.language, token.start);
    if (units.some(({ weight }) => weight >= alignSettings.placeWeight))
      placings.push({ start: token.start, end, units });
  }
  return placings;
}

/** One word with one capital: "at Gordon Advisors" and "in NFL history" name no place. */
function isPlainName({ tokens, report }: AnnotatedReport, at: number): boolean {
  const { capital, kind, start, end } = tokens[at]!;
  const written = report.text.slice(start, end);
  const next = tokens[at + 1];
  return capital && kind === "word" && written !== written.toUpperCase() && !(next?.capital && next.kind === "word");
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
