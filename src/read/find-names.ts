/**
 * Which agency or outlet does a run of words name? Takes tokens and tables; gives the name as the packs know it, or as
 * it is written where a noun of the trade stands in it ("Example News Agency", "وكالة ... للأنباء").
 */
import type { Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";
import type { Hit, PageTables } from "./page-tables.js";

/** Words of a name before its noun, and between a noun and its closing noun. */
const LONGEST_NAME = 5;
/** Articles, descriptions and nouns of the trade between a phrase of credit and the name. */
const MOST_STEPS = 6;
/** Letters of the longest article; a name behind one has its capital in the words that follow. */
const LONGEST_ARTICLE = 3;

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

/**
 * The outlet named behind a phrase of credit ("according to the semi-official ... agency", "со ссылкой на агентство ..."):
 * words without a capital, nouns of the trade and opening quotation marks are stepped over. A name that no pack lists is
 * believed right behind a full noun ("agence de presse X"), or behind any noun of agencies if one stands in it too.
 */
export function outletNameAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  tables: PageTables,
): (Hit<string> & { readonly from: number }) | undefined {
  let noun: Hit<true> | undefined;
  let nounWords = 0;
  for (let at = from, step = 0; step <= MOST_STEPS; step++) {
    const token = tokens[at];
    if (!token) return undefined;
    const named = outletNameAt(text, tokens, at, tables);
    if (named) return { ...named, from: at };
    if (noun?.to === at) {
      const unlisted = unlistedAt(text, tokens, at, nounWords, tables);
      if (unlisted) return unlisted;
    }
    const trade = tables.agencyNounAt(tokens, at) ?? tables.outletNounAt(tokens, at);
    if (trade) {
      noun = !token.capital && tables.agencyNounAt(tokens, at) ? trade : undefined;
      nounWords = trade.to - at;
    } else if (isOpeningQuote(token)) {
      if (noun?.to === at) noun = { to: at + 1, value: true };
    } else if (token.capital || !/^[\p{Ll}'-]/u.test(token.norm)) {
      return undefined;
    }
    at = trade ? trade.to : at + 1;
  }
  return undefined;
}

/** A run of capital words behind a noun of agencies, or what stands between the quotation marks that open there. */
function unlistedAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  nounWords: number,
  tables: PageTables,
): (Hit<string> & { readonly from: number }) | undefined {
  const quoted = isOpeningQuote(tokens[from - 1]);
  let to = from;
  while (to < from + LONGEST_NAME && tokens[to]?.kind === "word" && (quoted || tokens[to]!.capital)) to++;
  if (to === from || !tokens[from]!.capital || (quoted && tokens[to]?.kind !== "mark")) return undefined;
  const trade = tokens.slice(from, to).some((_, index) => tables.outletNounAt(tokens, from + index) !== undefined);
  // Nouns of three words ("agence de presse") stand before their name; behind shorter ones may follow an office or a day.
  if (!trade && nounWords < (quoted ? 2 : 3)) return undefined;
  return { from, to, value: text.slice(tokens[from]!.start, tokens[to - 1]!.end) };
}

function isOpeningQuote(token: Token | undefined): boolean {
  return token !== undefined && '"«„“‚‘»'.includes(token.norm);
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

/** The same for what stands behind "Source:", where the noun of an agency may be left out ("Mehr" for "Mehr News Agency"). */
export function canonicalSource(name: string, tables: PageTables): string {
  for (const noun of ["", ...tables.agencyNouns]) {
    const tokens = tokenize(`${noun} ${name}`);
    const hit = tables.outletAt(tokens, 0);
    if (hit?.to === tokens.length) return hit.value;
  }
  return canonicalOutlet(name, tables);
}

/** Acronyms and single words of a table are names only as they are printed there: "AP", not "ap"; "El País", not "El país". */
function isWritten(text: string, tokens: readonly Token[], from: number, hit: Hit<string>): boolean {
  const words = text.slice(tokens[from]!.start, tokens[hit.to - 1]!.end);
  const [first, ...rest] = tokens.slice(from, hit.to).filter((token) => token.kind === "word");
  const article =
    first !== undefined &&
    first.norm.length <= LONGEST_ARTICLE &&
    /^\p{Lu}\p{Ll}*$/u.test(words.slice(0, first.norm.length));
  // "INA" is an agency, and "Ina" before a surname a reporter.
  if (/^\p{Lu}\p{Ll}{1,3}$/u.test(words) && words !== hit.value && isNameGoingOn(tokens, hit.to)) return false;
  const cased = rest.filter((token) => token.norm.length > LONGEST_ARTICLE && /^[\p{Ll}]/u.test(token.norm));
  if (article && cased.length > 0 && cased.every((token) => !token.capital)) return false;
  return !/\p{Ll}/u.test(words) || /\p{Lu}/u.test(words) || words === hit.value;
}

function isNameGoingOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && next.capital && next.start === tokens[at - 1]!.end + 1;
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
    if (/\p{Ll}/u.test(tokens[from]!.norm)) return undefined;
    for (let at = opening.to + 1; at <= opening.to + 3; at++) {
      const closing = tables.agencyNounAt(tokens, at);
      if (closing) return name(closing.to);
    }
    return undefined;
  }
  for (let at = from; at < from + LONGEST_NAME && at < tokens.length; at++) {
    const token = tokens[at]!;
    const inside = at > from && token.norm.length <= 3 && (token.kind !== "mark" || "-'&/".includes(token.norm));
    if (!token.capital && !inside) return undefined;
    const noun = at === from ? undefined : tables.agencyNounAt(tokens, at);
    // "The Agency", "Die Agentur": an article and a noun name nobody.
    const bare = noun !== undefined && noun.to - at === 1 && at - from === 1;
    if (noun && !(bare && tokens[from]!.norm.length <= LONGEST_ARTICLE)) return name(noun.to);
  }
  return undefined;
}

/** Words of four letters and more in a name get a capital: "The example Gazette" is a slip of the page. */
function capitalised(name: string): string {
  if (!/\p{Lu}/u.test(name)) return name;
  return name.replace(
    /(?<![\p{L}'’.])(?=\p{Script=Latin})\p{Ll}\p{L}{3,}/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
