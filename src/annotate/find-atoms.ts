/**
 * The smallest pieces that name somebody or something: countries, places, organisations, offices, titles, pronouns.
 * Takes tokens and a pack's tables, gives hits from left to right, none overlapping; the longest wins, then the order here.
 */
import type { Token } from "../model/annotation.js";
import { PhraseTable } from "../text/phrase-table.js";
import type { CountryHit, NamedHit, OfficeHit } from "./actor-tables.js";
import type { PackTables } from "./pack-tables.js";

export type Atom = { readonly from: number; readonly to: number } & (
  | { readonly kind: "named"; readonly named: NamedHit }
  | { readonly kind: "country"; readonly hit: CountryHit }
  | { readonly kind: "counterpart" }
  | { readonly kind: "joint" }
  | { readonly kind: "anonymous" }
  | { readonly kind: "document" }
  /** "Our correspondent": the outlet's own ear, not somebody who speaks. */
  | { readonly kind: "listener" }
  | { readonly kind: "office"; readonly office: OfficeHit }
  | { readonly kind: "title" }
  | { readonly kind: "pronoun"; readonly number: "singular" | "plural" }
);

/** `outlets` are names that the report gives for itself and its sources, whether or not the pack knows them. */
export function findAtoms(
  text: string,
  tokens: readonly Token[],
  tables: PackTables,
  outlets: ReadonlySet<string>,
  cased: boolean,
): readonly Atom[] {
  const atoms: Atom[] = [];
  const own = new PhraseTable<NamedHit>(
    [...outlets].map((english) => [english, { kind: "outlet", english }] as const),
    tables.affixes,
  );
  for (let index = 0; index < tokens.length; ) {
    const covered = tables.unparted ? longerOf(tables.functionWords, tables.wholeWords, tokens, index) : undefined;
    const itself = !cased || tokens[index]!.capital ? own.at(tokens, index) : undefined;
    const listed =
      tokens[index]!.kind === "word" && tables.opensName(tokens[index]!) && !isPreposition(tokens, index, tables)
        ? longestAt(text, tokens, index, tables, cased)
        : undefined;
    const atom: Atom | undefined = itself
      ? { from: itself.from, to: itself.to, kind: "named", named: itself.value }
      : listed;
    // "其他" is "other", though "他" is "he".
    const known = atom && atom.to >= (covered?.to ?? 0) ? atom : undefined;
    if (known) atoms.push(known);
    index = known?.to ?? covered?.to ?? index + 1;
  }
  return atoms;
}

function longerOf(a: PhraseTable<true>, b: PhraseTable<true>, tokens: readonly Token[], index: number) {
  const [one, other] = [a.at(tokens, index), b.at(tokens, index)];
  return one && other ? (one.to >= other.to ? one : other) : (one ?? other);
}

/** A preposition as it stands: with case and diacritics folded it may look like a noun ("أمام" like "إمام"). */
function isPreposition(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  return tables.prepositions.opens(tokens[index]!) && tables.prepositions.at(bare(tokens, index), 0) !== undefined;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  cased: boolean,
): Atom | undefined {
  let best: Atom | undefined;
  const offer = (atom: Atom | undefined) => {
    if (atom && (!best || atom.to > best.to)) best = atom;
  };
  const listed = tables.named.at(tokens, index);
  const named =
    listed && (!cased || looksLikeName(text, tokens, listed.from, listed.to, tables))
      ? listed
      : tables.smallNamed.at(tokens, index);
  if (named) offer({ from: named.from, to: named.to, kind: "named", named: named.value });
  const written = tables.countries.at(tokens, index);
  const isName = written && (!cased || looksLikeName(text, tokens, written.from, written.to, tables));
  const country = isName ? written : tables.smallDemonyms.at(tokens, index);
  if (country) offer({ from: country.from, to: country.to, kind: "country", hit: country.value });
  for (const [kind, table] of [
    ["counterpart", tables.counterparts],
    ["joint", tables.joint],
    ["anonymous", tables.anonymous],
    ["document", tables.documents],
    ["listener", tables.ownReporting],
  ] as const) {
    const hit = table.at(tokens, index);
    if (hit) offer({ from: hit.from, to: hit.to, kind });
  }
  const office = tables.offices.at(tokens, index);
  if (office) offer({ from: office.from, to: office.to, kind: "office", office: office.value });
  const title = tables.titles.at(tokens, index);
  if (title) offer({ from: title.from, to: title.to, kind: "title" });
  // A pronoun is only itself: with particles off, half the short words of Arabic would be one.
  const pronoun = tables.pronouns.opens(tokens[index]!) ? tables.pronouns.at(bare(tokens, index), 0) : undefined;
  if (pronoun) offer({ from: index, to: index + pronoun.to, kind: "pronoun", number: pronoun.value.number });
  return best;
}

/** Tokens of the longest pronoun: Chinese writes "they" in two characters. */
const LONGEST_PRONOUN = 2;

function bare(tokens: readonly Token[], index: number): readonly Token[] {
  return tokens.slice(index, index + LONGEST_PRONOUN).map((token) => ({ ...token, forms: [token.norm] }));
}

/** In a script with case a name begins with a capital, and an acronym that is also a common word is all capitals. */
function looksLikeName(text: string, tokens: readonly Token[], from: number, to: number, tables: PackTables): boolean {
  const first = tokens[from]!;
  if (!first.capital && !tokens[to - 1]!.capital) return false;
  if (to - from > 1 || !tables.stopWords.has(first.norm)) return true;
  const written = text.slice(first.start, first.end);
  return written.length > 1 && written === written.toUpperCase();
}
