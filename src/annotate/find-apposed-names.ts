/**
 * Names that stand beside what describes their bearer, in scripts that show no name by a capital: between commas ("X، سخنگوی
 * دولت،", "رئیس بانک، X،"), behind a title, and behind a description whose words all bear the article ("رئيس النقابة X").
 * Takes tokens and the atoms among them, gives runs in order; ordinary words are names too where nothing else fits.
 */
import type { Token } from "../model/annotation.js";
import type { Atom } from "./find-atoms.js";
import { LONGEST_NAME, type NameRun, takenBy, verbEndsAt } from "./name-run.js";
import type { PackTables } from "./pack-tables.js";

const COMMAS = new Set(["،", ","]);
/** Words between a description's head and its bearer's name. */
const LONGEST_DESCRIPTION = 7;
/** Words of the longest name of which the lexicon may know every one. */
const LONGEST_ORDINARY = 3;

export function findApposedNames(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  tables: PackTables,
  isOrdinary: (token: Token) => boolean,
  isFunctionWord: (index: number) => boolean,
): readonly NameRun[] {
  const taken = takenBy(atoms, tokens.length);
  const headAt = new Map(atoms.filter(isHead).map((atom) => [atom.from, atom]));
  const atomAt = new Map(atoms.map((atom) => [atom.from, atom]));
  const kindBefore = new Map(atoms.map(({ kind, to }) => [to, kind]));
  const mayName = (index: number) =>
    tokens[index]?.kind === "word" && !taken[index] && !isFunctionWord(index) && !isDay(tokens, index, tables);
  const asked = new Set<string>();
  for (let at = 1; at < tokens.length; at++)
    if (mayName(at) && verbEndsAt(tokens, at, tables)) asked.add(tokens[at]!.norm);
  const isName = (from: number, to: number, bounded: boolean) => {
    const words = tokens.slice(from, to);
    if (words.length === 0 || words.length > LONGEST_NAME) return false;
    if (words.length === 1) return !isOrdinary(words[0]!);
    const last = words.at(-1)!;
    // Who is named in full is named alone where the report goes on.
    if (endsAsSurname(last, tables) || asked.has(last.norm)) return true;
    return (bounded && words.length <= LONGEST_ORDINARY) || words.some((token) => !isOrdinary(token));
  };
  const runs: NameRun[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const head = headAt.get(at);
    if (COMMAS.has(tokens[at]!.norm)) runs.push(...besideComma(at));
    else if (head) runs.push(...behind(head));
    else if (tables.article !== "" && bearsArticle(at) && mayDescribe(at) && verbEndsAt(tokens, at, tables))
      runs.push(...behind({ from: at, to: at + 1, kind: "anonymous" }));
  }
  const first = headAt.get(0);
  if (first) runs.push(...behind(first));
  return runs;

  /** "the poet X", "the former diplomat X": nobody named by wish is named. */
  function mayDescribe(index: number): boolean {
    return !taken[index] || atomAt.get(index)?.kind === "anonymous";
  }

  function besideComma(comma: number): readonly NameRun[] {
    if (headAt.get(comma + 1) && headAt.get(comma + 1)!.kind !== "title") {
      let from = comma;
      while (comma - from <= LONGEST_NAME && mayName(from - 1)) from--;
      // Nothing but a name fills what goes before the comma.
      const opens = from === 0 || tokens[from - 1]!.kind === "mark" || kindBefore.get(from) === "title";
      return isName(from, comma, opens) ? [{ from, to: comma, shown: true, of: comma + 1 }] : [];
    }
    let to = comma + 1;
    while (to - comma <= LONGEST_NAME && mayName(to)) to++;
    if (!COMMAS.has(tokens[to]?.norm ?? "") || !isName(comma + 1, to, true)) return [];
    const head = headBefore(comma);
    return head === undefined ? [] : [{ from: comma + 1, to, shown: true, of: head }];
  }

  /** The first head of the words before a comma, as far as no mark and no verb parts them. */
  function headBefore(comma: number): number | undefined {
    let found: number | undefined;
    for (let at = comma - 1; at >= 0 && comma - at <= LONGEST_DESCRIPTION + 1; at--) {
      if (tokens[at]!.kind === "mark" || tables.verbs.at(tokens, at)) break;
      const head = headAt.get(at);
      if (head && head.kind !== "title") found = at;
    }
    return found;
  }

  /** Behind a title at once; behind a head over all words that bear the article, and what these belong to. */
  function behind({ from: head, to: end, kind }: Pick<Atom, "from" | "to" | "kind">): readonly NameRun[] {
    const titled = kind === "title";
    let from = end;
    if (tables.article !== "") from = endOfDescription(end);
    else if (!titled) return [];
    let to = endOfName(from);
    // "قائد خفر السواحل العميد X": what a title follows still describes.
    const title = tables.article === "" ? undefined : atomAt.get(to);
    if (title?.kind === "title" && to > from) {
      from = title.to;
      to = endOfName(from);
    }
    if (!titled && from < to && hidesWord(tokens[from]!)) return [];
    const next = tokens[to];
    const bounded =
      next === undefined ||
      next.kind === "mark" ||
      tables.complementizers.at(tokens, to) !== undefined ||
      isDay(tokens, to, tables) ||
      (kind === "counterpart" && tables.prepositions.at(tokens, to) !== undefined) ||
      (tables.article === "" && tables.verbs.at(tokens, to) !== undefined);
    return isName(from, to, bounded) && (bounded || to - from > 1) ? [{ from, to, shown: true, of: head }] : [];
  }

  /** Behind two parts of a name a word that the lexicon knows, or that bears the article, goes on with the sentence. */
  function endOfName(from: number): number {
    let parts = 0;
    let to = from;
    for (; parts < LONGEST_NAME && mayName(to); to++) {
      if (parts > 1 && tables.article !== "" && (bearsArticle(to) || isOrdinary(tokens[to]!))) break;
      if (!tables.nameParticles.has(tokens[to]!.norm)) parts++;
    }
    return to;
  }

  function endOfDescription(end: number): number {
    let at = end;
    let definite = end;
    while (at < tokens.length && at - end < LONGEST_DESCRIPTION) {
      const atom = atomAt.get(at);
      if (atom) {
        at = atom.to;
        definite = at;
      } else if (tokens[at]!.kind === "word" && bearsArticle(at)) definite = ++at;
      else if (isOfBody(at)) at++;
      else break;
    }
    return definite;
  }

  function bearsArticle(index: number): boolean {
    const { norm } = tokens[index]!;
    return norm.length > tables.article.length + 1 && norm.startsWith(tables.article);
  }

  /** "لكرة القدم": a particle written onto an ordinary word. */
  function hidesWord(token: Token): boolean {
    const clinging = tables.clingingPrepositions.find((form) => token.norm.startsWith(form));
    const norm = token.norm.slice(clinging?.length);
    return clinging !== undefined && norm.length > 2 && isOrdinary({ ...token, norm, forms: [norm] });
  }

  /** "مدير هيئة الموانئ": a body's noun that what follows makes definite. */
  function isOfBody(index: number): boolean {
    const { norm, forms = [norm] } = tokens[index]!;
    return forms.some((form) => tables.organisationNouns.has(form)) && tokens[index + 1]?.kind === "word";
  }
}

function isHead({ kind }: Atom): boolean {
  return kind === "office" || kind === "anonymous" || kind === "title" || kind === "counterpart";
}

/** "الأنصاري" behind a word without the article; "منصفی‌زاده". */
function endsAsSurname({ norm }: Token, { surnameEndings, article }: PackTables): boolean {
  if (!norm.startsWith(article)) return false;
  return surnameEndings.some((ending) => norm.length >= article.length + ending.length + 3 && norm.endsWith(ending));
}

function isDay(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return (tables.weekdays.at(tokens, at) ?? tables.relativeDays.at(tokens, at)) !== undefined;
}
