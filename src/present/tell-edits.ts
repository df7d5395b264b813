/**
 * What does a person at a terminal read of the edits to a report? A sentence for each earlier version; where more is
 * asked for, the words before and after: "[-12-]" was taken out, "{+19+}" was put in, as wdiff writes it.
 */
import { cutWords } from "./cut-words.js";
import type { EditPiece, OutlinedEdit, OutlinedVersion, OutlinedVersions } from "./outline-versions.js";
import { type Page, setLines } from "./terminal-lines.js";

export interface EditDetail {
  readonly why: boolean;
  readonly all: boolean;
  /** Edits of a version before the rest is only counted. */
  readonly longest: number;
}

/** Of a passage that was taken out or put in. */
const LONGEST_PASSAGE = 40;

/** Lines to stand under the line of the report. */
export function tellEdits({ earlier, why }: OutlinedVersions, page: Page, detail: EditDetail): string[] {
  const reasons = detail.why ? why.flatMap((line) => setLines(page, 6, "why: ", line, "quiet")) : [];
  return [...earlier.flatMap((version) => tellVersion(version, page, detail)), ...reasons];
}

function tellVersion({ summary, silent, note, edits }: OutlinedVersion, page: Page, detail: EditDetail): string[] {
  const head = setLines(page, 6, "~ ", summary, silent ? "differs" : "plain");
  const own = note === undefined ? [] : setLines(page, 8, "", `“${note.text}”`, "words");
  if (!detail.why && !detail.all) return [...head, ...own];
  const rest = edits.length - detail.longest;
  const more = rest > 0 ? setLines(page, 8, "", `and ${rest} more (--all)`, "quiet") : [];
  return [...head, ...own, ...edits.slice(0, detail.longest).flatMap((edit) => tellEdit(edit, page, detail)), ...more];
}

function tellEdit({ kindName, pieces }: OutlinedEdit, page: Page, { all }: EditDetail): string[] {
  const side = (how: EditPiece["how"], open: string, close: string) =>
    pieces
      .filter((piece) => piece.how === how || isKept(piece))
      .map((piece) => (isKept(piece) ? piece.text : `${open}${cut(piece.text, all)}${close}`))
      .join("");
  const lines = (lead: string, text: string) => (text === "" ? [] : setLines(page, 10, lead, text, "words"));
  const head = setLines(page, 8, "", kindName, "quiet");
  if (pieces.every(isKept)) return [...head, ...lines("> ", side("kept", "", ""))];
  return [...head, ...lines("- ", side("removed", "[-", "-]")), ...lines("+ ", side("added", "{+", "+}"))];
}

function isKept({ how }: EditPiece): boolean {
  return how === "kept";
}

function cut(text: string, all: boolean): string {
  if (all) return text;
  const { text: shown, rest } = cutWords(text, LONGEST_PASSAGE);
  return rest === "" ? shown : `${shown} ${rest}`;
}
