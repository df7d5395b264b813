/**
 * Does a version own up to having been changed? It does by a date of change after the earlier reading, or by a note that
 * the earlier one did not have. To call an edit silent accuses somebody: where either cannot be told, nothing is said.
 */
import type { ReadingPack } from "../model/language.js";
import type { Report } from "../model/report.js";
import type { Edit, EditDeclaration } from "../model/versions.js";
import { versionSettings } from "../settings.js";
import { pageForm } from "../text/canonical-address.js";
import { surelyBefore } from "../text/moment-bounds.js";
import { PhraseTable } from "../text/phrase-table.js";
import { tokenize } from "../text/tokenize.js";
import { affixesOf } from "../text/word-forms.js";

/** Openings of notes on changes. */
type EditNotes = PhraseTable<true>;

export interface Declaration {
  readonly silent?: boolean;
  readonly declared?: EditDeclaration;
}

/** `pack` is that of the later version's language. */
export function findDeclaration(
  earlier: Report,
  later: Report,
  edits: readonly Edit[],
  pack: ReadingPack | undefined,
): Declaration {
  const notes = pack && editNotesOf(pack);
  const note = notes && findNote(edits, notes);
  if (note) return { silent: false, declared: note };
  const dated = isDated(earlier, later);
  if (dated === true) return { silent: false, declared: { basis: "modified", words: later.modified! } };
  // A note would be a sentence that was added.
  const unread = notes === undefined && edits.some(({ kind }) => kind === "added");
  const untold = dated === undefined || unread || hasGrown(earlier, later, edits) || isOtherForm(earlier, later);
  return untold ? {} : { silent: true };
}

/** Nothing but more of it: the earlier reading may have been of its beginning alone. */
function hasGrown(earlier: Report, later: Report, edits: readonly Edit[]): boolean {
  const onlyMore = edits.every(({ kind, later: put }) => kind === "added" || put === undefined);
  return onlyMore && later.text.length > earlier.text.length * versionSettings.grown;
}

/** A page for phones may never have held what the page itself does. */
function isOtherForm(earlier: Report, later: Report): boolean {
  const [was, is] = [earlier, later].map(({ url }) => (url === undefined ? undefined : pageForm(url)));
  return was !== undefined && is !== undefined && was !== is;
}

const compiled = new WeakMap<ReadingPack, EditNotes>();

/** Undefined where nobody has listed them for the language. */
function editNotesOf(pack: ReadingPack): EditNotes | undefined {
  const { editNotes } = pack.page;
  if (editNotes === undefined) return undefined;
  const known = compiled.get(pack);
  if (known) return known;
  const table = new PhraseTable(
    editNotes.map((form) => [form, true as const] as const),
    affixesOf(pack.writing),
  );
  compiled.set(pack, table);
  return table;
}

/** Undefined where the date of change is new but may as well lie before the earlier reading. */
function isDated(earlier: Report, later: Report): boolean | undefined {
  if (later.modified === undefined || later.modified === earlier.modified) return false;
  const seen = earlier.crawled ?? earlier.modified ?? earlier.published?.value;
  if (seen === undefined) return undefined;
  if (surelyBefore(seen, later.modified)) return true;
  return surelyBefore(later.modified, seen) || later.modified === seen ? false : undefined;
}

/** A new sentence or headline that opens like a note. */
function findNote(edits: readonly Edit[], notes: EditNotes): EditDeclaration | undefined {
  for (const { kind, later, laterWords } of edits) {
    const place = kind === "headline" || (later !== undefined && kind !== "moved");
    if (!place || laterWords === undefined || !opensLikeNote(laterWords, notes)) continue;
    return { basis: "note", words: laterWords, ...(later ? { span: later } : {}) };
  }
  return undefined;
}

/** A single word is a note only before a mark or a date: "Correction: ...", but not "Correction of prices ...". */
function opensLikeNote(words: string, notes: EditNotes): boolean {
  const tokens = tokenize(words);
  for (let from = 0; from <= versionSettings.noteWithin; from++) {
    const hit = notes.at(tokens, from);
    if (hit && (hit.to - hit.from > 1 || (tokens[hit.to]?.kind ?? "word") !== "word")) return true;
    if (tokens[from]?.kind !== "mark") return false;
  }
  return false;
}
