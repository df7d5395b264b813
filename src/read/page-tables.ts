/**
 * What words surround the body of a report? Compiles the page part of every pack into tables that lines are looked up
 * in. All packs are used on every page: pages mix languages, and the language is not known before the body is.
 */
import type { Token } from "../model/annotation.js";
import type { PageNotices, PageWords, ReadingPack } from "../model/language.js";
import type { DatelineWords } from "../text/find-dateline.js";
import { lineKey } from "../text/line-key.js";
import { PhraseTable } from "../text/phrase-table.js";
import { particlesOf } from "../text/word-forms.js";

export { lineKey };

/** What a line that begins with a label holds. */
export type LabelKind = "source" | "byline" | "date" | "update" | "outlet" | "other";

/** A phrase found at a token, with the index after it. */
export interface Hit<T> {
  readonly to: number;
  readonly value: T;
}

export interface PageTables {
  readonly labelAt: (tokens: readonly Token[], from: number) => Hit<LabelKind> | undefined;
  /** Value: a few words may stand between the phrase and the name. */
  readonly creditAt: (tokens: readonly Token[], from: number) => Hit<boolean> | undefined;
  readonly creditVerbAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  /** Value: English name of the outlet. */
  readonly outletAt: (tokens: readonly Token[], from: number) => Hit<string> | undefined;
  readonly agencyNounAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  /** Nouns that stand before the names of agencies, in scripts without case. */
  readonly agencyNouns: readonly string[];
  readonly outletNounAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  /** Value: the phrase opens a caption even where it opens a whole sentence. */
  readonly captionAt: (tokens: readonly Token[], from: number) => Hit<boolean> | undefined;
  readonly captionEndAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  readonly datelines: DatelineWords;
  readonly aboutAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  readonly endLineAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  readonly placeAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  readonly noticeAt: (tokens: readonly Token[], from: number) => Hit<keyof PageNotices> | undefined;
  /** A country, its people or its adjective. */
  readonly countryAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  readonly firstPublishedAt: (tokens: readonly Token[], from: number) => Hit<true> | undefined;
  /** Keys of whole lines (`lineKey`). */
  readonly aboutHeadings: ReadonlySet<string>;
  readonly noiseLines: ReadonlySet<string>;
  readonly syndicators: ReadonlySet<string>;
  /** End marks as printed, without spaces, longest first. */
  readonly endMarks: readonly string[];
}

const NOTICES = ["script", "error", "paywall", "login"] as const;

const compiled = new WeakMap<readonly ReadingPack[], PageTables>();

/** Tables of all `packs`; the same array gives the same tables. */
export function compilePageTables(packs: readonly ReadingPack[]): PageTables {
  const known = compiled.get(packs);
  if (known) return known;
  const phrases = <T>(entriesOf: (pack: ReadingPack) => readonly (readonly [string, T])[]) => {
    const tables = byAffixes(packs).map(
      (group) => new PhraseTable<T>(group.flatMap(entriesOf), particlesOf(group[0]!.writing)),
    );
    return (tokens: readonly Token[], from: number, to?: number): Hit<T> | undefined => {
      let best: Hit<T> | undefined;
      for (const table of tables) {
        const hit = table.at(tokens, from, to);
        if (hit && (!best || hit.to > best.to)) best = hit;
      }
      return best;
    };
  };
  const flags = (formsOf: (page: PageWords, pack: ReadingPack) => readonly string[]) =>
    phrases((pack) => formsOf(pack.page, pack).map((form) => [form, true as const] as const));
  const lines = (formsOf: (page: PageWords) => readonly string[]) =>
    new Set(packs.flatMap((pack) => formsOf(pack.page).map(lineKey)));
  const outletAt = phrases((pack) =>
    pack.page.outlets.flatMap((outlet) => outlet.forms.map((form) => [form, outlet.english] as const)),
  );
  const placeAt = flags((_, { actors }) => [
    ...Object.values(actors.countries).flatMap((country) => country.capital ?? []),
    ...actors.places.flatMap((place) => place.forms),
  ]);
  const monthAt = flags((_, { time }) => time.months.flat());
  const closingAt = flags((page) => page.datelineEnds ?? []);
  const otherAt = flags((_, { actors }) => actors.organisations.flatMap(({ forms }) => forms));
  const tables: PageTables = {
    labelAt: phrases((pack) => labelsOf(pack.page)),
    creditAt: phrases(({ page }) => openable(page.creditPhrases.filter((phrase) => !phrase.endsWith(":")))),
    creditVerbAt: flags((page) => page.creditVerbs),
    outletAt,
    agencyNounAt: flags((page) => page.agencyNouns),
    agencyNouns: packs.flatMap(({ page }) => page.agencyNouns).filter((noun) => !/[\p{Ll}\p{Lu}]/u.test(noun)),
    outletNounAt: flags((page) => [...page.agencyNouns, ...page.outletNouns]),
    captionAt: phrases(({ page }) => openable(page.captionPhrases)),
    captionEndAt: flags((page) => page.captionEnds ?? []),
    aboutAt: flags((page) => page.aboutPhrases),
    endLineAt: flags((page) => page.endLines),
    placeAt,
    datelines: {
      monthAt: (tokens, from, to) => monthAt(tokens, from, to)?.to,
      closingAt: (tokens, from, to) => closingAt(tokens, from, to)?.to,
      placeAt: (tokens, from, to) => placeAt(tokens, from, to)?.to,
      outletAt: (tokens, from, to) => outletAt(tokens, from, to)?.to,
      otherAt: (tokens, from, to) => otherAt(tokens, from, to)?.to,
    },
    noticeAt: phrases(({ notices }) => NOTICES.flatMap((kind) => notices[kind].map((form) => [form, kind] as const))),
    countryAt: flags((_, { actors }) =>
      Object.values(actors.countries).flatMap((country) => [...country.names, ...country.demonyms]),
    ),
    firstPublishedAt: flags((page) => page.firstPublishedPhrases ?? []),
    aboutHeadings: lines((page) => page.aboutHeadings ?? []),
    noiseLines: lines((page) => page.noiseLines),
    syndicators: lines((page) => page.syndicators),
    endMarks: packs
      .flatMap((pack) => pack.page.endMarks.map((mark) => mark.replaceAll(" ", "")))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
  compiled.set(packs, tables);
  return tables;
}

/** Packs whose words bear no particles share one table: every word of a page is looked up in each. */
function byAffixes(packs: readonly ReadingPack[]): readonly (readonly ReadingPack[])[] {
  const isPlain = ({ writing }: ReadingPack) => writing.proclitics.length + writing.enclitics.length === 0;
  const plain = packs.filter(isPlain);
  return [...(plain.length === 0 ? [] : [plain]), ...packs.filter((pack) => !isPlain(pack)).map((pack) => [pack])];
}

/** Each phrase without its "…", with whether it had one. */
function openable(phrases: readonly string[]): readonly (readonly [string, boolean])[] {
  return phrases.map((phrase) => [phrase.replace(/…$/, ""), phrase.endsWith("…")] as const);
}

function labelsOf(page: PageWords): (readonly [string, LabelKind])[] {
  const of = (forms: readonly string[], kind: LabelKind) => forms.map((form) => [form, kind] as const);
  return [
    ...of(
      page.creditPhrases.filter((phrase) => phrase.endsWith(":")).map((phrase) => phrase.slice(0, -1)),
      "source",
    ),
    ...of(page.bylinePhrases, "byline"),
    ...of(page.updateLabels, "update"),
    ...of(page.dateLabels, "date"),
    ...of(page.outletPhrases, "outlet"),
    ...of(page.lineLabels, "other"),
  ];
}
