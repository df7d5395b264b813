/**
 * What was edited between two versions of one report, and does the later one say so? Takes both annotated, the earlier
 * first, and the language of the later one; gives edits with the words on both sides, in reading order.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { ReadingPack } from "../model/language.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import type { Edit, EditKind, VersionComparison, WordChange } from "../model/versions.js";
import { wordsKey } from "../text/list-words.js";
import { surelyBefore } from "../text/moment-bounds.js";
import { changeWords } from "./change-words.js";
import { findDeclaration } from "./find-declaration.js";
import { pairSentences, type VersionSentence } from "./pair-sentences.js";
import { timeEdits } from "./time-edits.js";

export function compareVersions(
  earlier: AnnotatedReport,
  later: AnnotatedReport,
  pack: ReadingPack | undefined,
): VersionComparison {
  const edits = [...compareAround(earlier.report, later.report), ...compareTexts(earlier, later)];
  const between = timeEdits([earlier.report], [later.report]);
  if (edits.length === 0) return { edits, between };
  return { edits, ...findDeclaration(earlier.report, later.report, edits, pack), between };
}

/** What stands outside the text; what one version does not know is no difference, save for credits. */
function compareAround(earlier: Report, later: Report): readonly Edit[] {
  const replaced = (kind: EditKind, was: string | undefined, is: string | undefined): readonly Edit[] =>
    was === undefined || is === undefined || wordsKey(was) === wordsKey(is)
      ? []
      : [{ kind, earlierWords: was, laterWords: is }];
  const [was, is] = [earlier.published?.value, later.published?.value];
  const dated = was !== undefined && is !== undefined && (surelyBefore(was, is) || surelyBefore(is, was));
  return [
    ...replaced("headline", earlier.headline, later.headline),
    ...replaced("byline", earlier.byline, later.byline),
    ...(dated ? [{ kind: "date" as const, earlierWords: was, laterWords: is }] : []),
    ...compareCredits(earlier, later),
  ];
}

function compareCredits(earlier: Report, later: Report): readonly Edit[] {
  const [was, is] = [earlier, later].map(({ credits }) => new Map(credits.map(({ name }) => [wordsKey(name), name])));
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...own].flatMap(([key, name]) => (other.has(key) ? [] : [name])).join(", ");
  const [taken, put] = [only(was!, is!), only(is!, was!)];
  if (taken === "" && put === "") return [];
  return [
    {
      kind: "credit",
      ...(taken === "" ? {} : { earlierWords: taken }),
      ...(put === "" ? {} : { laterWords: put }),
    },
  ];
}

function compareTexts(earlier: AnnotatedReport, later: AnnotatedReport): readonly Edit[] {
  return pairSentences(earlier, later).map(({ how, earlier: was, later: is }): Edit => {
    const sides = {
      ...(was ? { earlier: spanOf(was), earlierWords: wordsAt(earlier, was) } : {}),
      ...(is ? { later: spanOf(is), laterWords: wordsAt(later, is) } : {}),
    };
    if (how !== "reworded" || !was || !is) return { kind: how, ...sides };
    const changes = changeWords(was.words, is.words);
    return { kind: nameRewording(earlier, later, was, is, changes), ...sides, changes };
  });
}

/** A changed figure above changed words of somebody, above other words. */
function nameRewording(
  earlier: AnnotatedReport,
  later: AnnotatedReport,
  was: VersionSentence,
  is: VersionSentence,
  changes: readonly WordChange[],
): EditKind {
  if (figures(earlier, was) !== figures(later, is)) return "number";
  const quoted =
    changes.some((change) => isQuoted(earlier, change.earlier)) ||
    changes.some((change) => isQuoted(later, change.later));
  return quoted ? "quotation" : "reworded";
}

/** Numbers in digits, and those in words that were recognised. */
function figures({ quantities }: AnnotatedReport, { start, end, words }: VersionSentence): string {
  const digits = words.filter(({ number }) => number).map(({ key }) => key);
  const told = quantities
    .filter(({ span }) => span.start >= start && span.end <= end)
    .flatMap(({ value, upper }) => [String(value), ...(upper === undefined ? [] : [String(upper)])]);
  return [...digits.sort(), "", ...told.sort()].join(" ");
}

function isQuoted({ quotations }: AnnotatedReport, { start, end }: Span): boolean {
  return quotations.some(({ kind, span }) => kind !== "indirect" && span.start < end && span.end > start);
}

function spanOf({ start, end }: VersionSentence): Span {
  return { start, end };
}

function wordsAt({ report }: AnnotatedReport, { start, end }: Span): string {
  return report.text.slice(start, end);
}
