/**
 * What a careful reader finds in a set of reports: the form of `expected.json`, and where its words stand in a report.
 * Takes a gold file and reports as read; gives spans. The form is told in test/fixtures/stories/README.md.
 */
import { readFileSync } from "node:fs";
import type { Report } from "../src/model/report.js";
import type { Span } from "../src/model/span.js";
import type { DerivationKind, DiscrepancyKind } from "../src/model/story.js";
import { fold } from "../src/text/fold.js";
import { tokenize } from "../src/text/tokenize.js";

export interface GoldEvent {
  readonly date?: string | null;
  readonly weekday?: string;
  readonly mode?: string;
  readonly plover?: string;
  readonly type_any?: readonly string[];
  readonly cameo?: string;
  readonly actors: readonly { readonly name: string; readonly country: string }[];
}

export interface GoldReport {
  readonly language: string;
  /** false: a language without a pack; read and dated, not yet compared. */
  readonly compared?: boolean;
  readonly outlet?: string | null;
  readonly outlet_note?: string;
  readonly outlet_optional?: boolean;
  readonly credits?: readonly string[];
  readonly credits_optional?: readonly string[];
  readonly headline?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly published?: string | null;
  readonly published_note?: string;
  readonly not_published?: string;
  readonly weekday?: string;
  readonly noise?: readonly string[];
}

export interface GoldQuotation {
  readonly report: string;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly speaker: string;
  readonly speaker_also?: readonly string[];
  readonly text: string;
}

export interface GoldQuantity {
  readonly report: string;
  readonly text: string;
  readonly value: number;
  readonly unit?: string;
  readonly bound?: string;
}

export interface GoldClaim {
  readonly id: string;
  readonly what: string;
  readonly passages: Readonly<Record<string, string>>;
  /** Reports that do not state it; absent: all that have no passage. */
  readonly missing_in?: readonly string[];
}

export interface GoldDiscrepancy {
  readonly claim: string;
  readonly kind: DiscrepancyKind;
  readonly update?: boolean;
  readonly optional?: boolean;
  readonly positions: readonly {
    readonly reports: readonly string[];
    readonly says: string;
    readonly text?: string;
    readonly texts?: Readonly<Record<string, string>>;
  }[];
}

export interface GoldDerivation {
  readonly from: string;
  readonly to: string;
  readonly kind: DerivationKind;
  readonly also?: readonly DerivationKind[];
  readonly optional?: boolean;
}

export interface Gold {
  readonly reports_in?: string;
  readonly stories: readonly { readonly id: string; readonly reports: readonly string[]; readonly event: GoldEvent }[];
  readonly reports: Readonly<Record<string, GoldReport>>;
  readonly quotations: readonly GoldQuotation[];
  readonly not_quotations: readonly { readonly report: string; readonly text: string }[];
  readonly quantities: readonly GoldQuantity[];
  readonly claims: readonly GoldClaim[];
  readonly discrepancies: readonly GoldDiscrepancy[];
  readonly derivations: readonly GoldDerivation[];
  readonly independence: {
    readonly story: string;
    readonly same_newsroom_or_wire: readonly (readonly string[])[];
    readonly same_origin: readonly (readonly string[])[];
    readonly at_most?: number;
    readonly at_most_any?: readonly number[];
  };
  readonly labels: readonly { readonly entity: string; readonly report: string; readonly text: string }[];
  readonly same_entity: readonly (readonly string[])[];
}

export function loadGold(file: string): Gold {
  return JSON.parse(readFileSync(file, "utf8")) as Gold;
}

/** Whitespace folded to single spaces, with the position of each character in the text it came from. */
function foldSpaces(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const space = /\s/.test(text[index]!);
    if (space && (folded === "" || folded.endsWith(" "))) continue;
    folded += space ? " " : text[index]!;
    at.push(index);
  }
  return { folded, at };
}

/** Every place where `words` stand in `text`, whatever the white space between them. */
export function locateWords(text: string, words: string): readonly Span[] {
  const { folded, at } = foldSpaces(text);
  const sought = foldSpaces(words).folded.trim();
  const spans: Span[] = [];
  if (sought === "") return spans;
  for (let from = folded.indexOf(sought); from >= 0; from = folded.indexOf(sought, from + 1)) {
    spans.push({ start: at[from]!, end: at[from + sought.length - 1]! + 1 });
  }
  return spans;
}

export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** At least half of the shorter of the two lies inside the other. */
export function overlapsByHalf(a: Span, b: Span): boolean {
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shorter > 0 && overlapOf(a, b) * 2 >= shorter;
}

/** The report a gold file names by its file (`name.jsonl:1` for the first line of a file of lines). */
export function reportNamed(reports: readonly Report[], name: string): Report | undefined {
  const bare = (source: string) => source.slice(source.lastIndexOf("/") + 1).replace(/:1$/, "");
  return reports.find((report) => bare(report.source) === bare(name));
}

/** Two names of one person, office or outlet: listed together in the gold, or one made of words of the other. */
export function sameName(gold: Gold, wanted: string, given: string | undefined): boolean {
  if (given === undefined) return false;
  const forms = [wanted, ...gold.same_entity.filter((group) => group.includes(wanted)).flat()];
  return forms.some((form) => wordsWithin(form, given) || wordsWithin(given, form));
}

const ARTICLES = new Set(["a", "an", "the", "s"]);

function wordsWithin(few: string, many: string): boolean {
  const words = (name: string) =>
    tokenize(name)
      .filter((token) => token.kind !== "mark" && !ARTICLES.has(token.norm))
      .map((token) => token.norm.replace(/^(?:و?ال|ل)/, ""));
  const all = new Set(words(many));
  const sought = words(few);
  return sought.length > 0 && sought.every((word) => all.has(word));
}

/** The same words but for case, marks and white space. */
export function sameWords(a: string, b: string): boolean {
  const bare = (text: string) => tokenize(text).filter((token) => token.kind !== "mark");
  const join = (text: string) =>
    bare(text)
      .map((token) => fold(token.norm))
      .join(" ");
  return join(a) === join(b);
}
