/**
 * Which agency or outlet does a run of words name? Takes tokens and tables; gives the name as the packs know it, or as
 * it is written where a noun of the trade stands in it ("Example News Agency", "وكالة ... للأنباء").
 */
import type { Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";
import type { Hit, PageTables } from "./page-tables.js";

/** Words of a name before its noun, and between a noun and its closing noun. */
const LONGEST_NAME = 5;

/** The outlet named at token `from`: the table's English name, else the words themselves with an agency noun. */
export function outletNameAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  tables: PageTables,
): Hit<string> | undefined {
  const known = tables.outletAt(tokens, from);
  const described = describedAt(text, tokens, from, tables);
  if (described && (!known || described.to > known.to)) return described;
  return known && isWritten(text, tokens, from, known) ? known : undefined;
}

/** The English name where `name` is one that a pack lists, else `name` with its first letters capital. */
export function canonicalOutlet(name: string, tables: PageTables): string {
  const tokens = tokenize(name);
  const start = tokens[0]?.norm === "the" && tokens.length > 1 ? [0, 1] : [0];
  for (const from of start) {
    const hit = tables.outletAt(tokens, from);
    if (hit && hit.to === tokens.length) return hit.value;
  }
  return capitalised(name);
}

/** Acronyms and single words of a table are names only as they are printed there: "AP", not "ap". */
function isWritten(text: string, tokens: readonly Token[], from: number, hit: Hit<string>): boolean {
  const words = text.slice(tokens[from]!.start, tokens[hit.to - 1]!.end);
  return !/\p{Ll}/u.test(words) || /\p{Lu}/u.test(words) || words === hit.value;
}

/** Capitalised words up to an agency noun; or, in scripts without case, an agency noun and the words up to its close. */
function describedAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  tables: PageTables,
): Hit<string> | undefined {
  const opening = tables.agencyNounAt(tokens, from);
  const name = (to: number) => ({ to, value: text.slice(tokens[from]!.start, tokens[to - 1]!.end) });
  if (opening && !tokens[from]!.capital) {
    if (/[a-z]/.test(tokens[from]!.norm)) return undefined;
    for (let at = opening.to + 1; at <= opening.to + 3; at++) {
      const closing = tables.agencyNounAt(tokens, at);
      if (closing) return name(closing.to);
    }
    return undefined;
  }
  for (let at = from; at < from + LONGEST_NAME && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.capital && !(at > from && token.norm.length <= 3 && token.norm !== ".")) return undefined;
    const noun = at === from ? undefined : tables.agencyNounAt(tokens, at);
    if (noun && noun.to - at + (at - from) > 1) return name(noun.to);
  }
  return undefined;
}

/** Words of four letters and more in a name get a capital: "The example Gazette" is a slip of the page. */
function capitalised(name: string): string {
  if (!/\p{Lu}/u.test(name)) return name;
  return name.replace(/(?<![\p{L}'’.])\p{Ll}\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
