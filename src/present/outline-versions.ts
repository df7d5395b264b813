/**
 * What is a reader shown of a report that was edited? Takes its versions and their texts; gives for each earlier version
 * one sentence that says when, how much and whether the page says so, and its edits as words kept, taken out and put in.
 */
import type { Report } from "../model/report.js";
import type { Edit, EditKind, ReportVersions, VersionComparison, VersionOrder } from "../model/versions.js";
import { countOf } from "./name-terms.js";
import { tellBetween } from "./tell-between.js";
import { type Direction, tellDirection } from "./tell-direction.js";

export interface EditPiece {
  readonly how: "kept" | "removed" | "added";
  readonly text: string;
}

export interface OutlinedEdit {
  readonly kindName: string;
  readonly direction: Direction;
  /** In reading order; words that stayed and stand far from any change are left out, with "…" in their place. */
  readonly pieces: readonly EditPiece[];
}

export interface OutlinedVersion {
  /** "Changed between 14:10 and 18:00 UTC on 6 May 2031 without saying so: 1 sentence with another number." */
  readonly summary: string;
  readonly silent: boolean;
  /** The note that owns up to the change. */
  readonly note?: { readonly text: string; readonly direction: Direction };
  readonly edits: readonly OutlinedEdit[];
}

export interface OutlinedVersions {
  /** Latest first. */
  readonly earlier: readonly OutlinedVersion[];
  readonly why: readonly string[];
}

/** Words that stay on either side of a change, and how many more there must be for leaving them out to save anything. */
const WORDS_AROUND = 10;
const FEWEST_CUT = 4;

const KIND_NAMES: Readonly<Record<EditKind, string>> = {
  headline: "headline",
  byline: "byline",
  date: "date of publication",
  credit: "source credited",
  number: "number",
  quotation: "words quoted",
  reworded: "reworded",
  added: "added",
  removed: "removed",
  moved: "moved",
};

/** How many sentences are told of with each kind; kinds without an entry stand once for themselves. */
const SENTENCES: Partial<Readonly<Record<EditKind, string>>> = {
  number: "with another number",
  quotation: "with other words quoted",
  reworded: "reworded",
  added: "added",
  removed: "removed",
  moved: "moved",
};

/** `reports` by id. */
export function outlineVersions(versions: ReportVersions, reports: ReadonlyMap<string, Report>): OutlinedVersions {
  const ordered = versions.order !== "unknown";
  const earlier = versions.earlier.map((version): OutlinedVersion => {
    const [was, is] = [reports.get(version.report)?.text ?? "", reports.get(version.into)?.text ?? ""];
    const note = version.declared?.basis === "note" ? version.declared.words : undefined;
    return {
      summary: `${tellChange(version, versions.order)}: ${countEdits(version.edits, ordered)}.`,
      silent: version.silent === true,
      ...(note === undefined ? {} : { note: { text: note, direction: tellDirection(note) } }),
      edits: version.edits.map((edit) => outlineEdit(edit, was, is, ordered)),
    };
  });
  return { earlier, why: versions.why };
}

function tellChange({ silent, between }: VersionComparison, order: VersionOrder): string {
  if (order === "unknown") return "Also read in other words, and which came first is not known";
  const when = ["Changed", tellBetween(between.after?.value, between.before?.value)].filter((part) => part !== "");
  const owned =
    silent === undefined ? ", and whether it says so is not known" : silent ? " without saying so" : ", and says so";
  return when.join(" ") + owned;
}

/** "headline, 2 sentences reworded". */
function countEdits(edits: readonly Edit[], ordered: boolean): string {
  if (!ordered) return countOf(edits.length, "difference");
  const counts = new Map<EditKind, number>();
  for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => {
      const how = SENTENCES[kind];
      return how === undefined ? KIND_NAMES[kind] : `${countOf(count, "sentence")} ${how}`;
    })
    .join(", ");
}

/** What can be said where it is not known which of the two came first. */
const UNORDERED_NAMES: Partial<Readonly<Record<EditKind, string>>> = {
  reworded: "other words",
  added: "only here",
  removed: "only in the other",
  moved: "in another place",
};

function outlineEdit(edit: Edit, was: string, is: string, ordered: boolean): OutlinedEdit {
  const pieces =
    edit.kind === "moved" ? [{ how: "kept" as const, text: edit.laterWords ?? "" }] : cutPieces(edit, was, is);
  return {
    kindName: (ordered ? undefined : UNORDERED_NAMES[edit.kind]) ?? KIND_NAMES[edit.kind],
    direction: tellDirection(edit.laterWords ?? edit.earlierWords ?? ""),
    pieces: pieces.filter(({ text }) => text !== ""),
  };
}

/** Kept words as the later version prints them. */
function cutPieces(
  { later, earlierWords = "", laterWords = "", changes }: Edit,
  was: string,
  is: string,
): readonly EditPiece[] {
  if (!later || !changes) {
    return [
      { how: "removed", text: earlierWords },
      { how: "added", text: laterWords },
    ];
  }
  const pieces: EditPiece[] = [];
  let at = later.start;
  for (const { earlier, later: put } of changes) {
    pieces.push(keptPiece(is.slice(at, put.start), at > later.start, true));
    pieces.push({ how: "removed", text: was.slice(earlier.start, earlier.end) });
    pieces.push({ how: "added", text: is.slice(put.start, put.end) });
    at = put.end;
  }
  return [...pieces, keptPiece(is.slice(at, later.end), true, false)];
}

/** `behind` and `before` say on which sides a change stands. */
function keptPiece(text: string, behind: boolean, before: boolean): EditPiece {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const most = WORDS_AROUND * (behind && before ? 2 : 1);
  if (words.length < most + FEWEST_CUT) return { how: "kept", text };
  const head = behind ? words.slice(0, WORDS_AROUND) : [];
  const tail = before ? words.slice(-WORDS_AROUND) : [];
  return { how: "kept", text: [...head, "… ", ...tail].join("") };
}
