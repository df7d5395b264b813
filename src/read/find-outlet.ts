/**
 * Which newsroom published a report? Takes what the page says of itself, its body and the lines around it; gives the
 * newsroom and not the site that passes its reports on; undefined rather than a guess.
 */
import type { Token } from "../model/annotation.js";
import type { Credit } from "../model/report.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { trimMarks } from "../text/trim-marks.js";
import { isColon } from "./classify-line.js";
import type { Draft, Metadata } from "./draft.js";
import { paragraphSpans } from "./find-credits.js";
import { canonicalOutlet } from "./find-names.js";
import { lineKey, type PageTables } from "./page-tables.js";

/** Signs that a name is the outlet's; the page must give at least `readSettings.outletSigns` of weight. */
interface Sign {
  readonly name: string;
  readonly weight: number;
}

export function findOutlet(
  text: string,
  draft: Draft,
  metadata: Metadata,
  credits: readonly Credit[],
  url: string | undefined,
  tables: PageTables,
): string | undefined {
  // Who publishes it again says so; the newsroom is the one that did first.
  const first = draft.around.find(({ kind }) => kind === "republished")?.value;
  if (first !== undefined) return canonicalOutlet(first, tables);
  const site = metadata.sites.find((name) => !tables.syndicators.has(lineKey(name)));
  const passedOn = metadata.sites.some((name) => tables.syndicators.has(lineKey(name)));
  if (passedOn) {
    const source = metadata.sources[0] ?? credits[0]?.name ?? site;
    return source === undefined ? undefined : canonicalOutlet(source, tables);
  }
  if (site !== undefined) return canonicalOutlet(site, tables);
  const signs = [
    ...signsInText(text, tables),
    ...signsAround(draft, tables),
    ...ownWire(draft, credits),
    ...mastheads(draft, tables),
    ...datelineSigns(text, draft, tables),
  ];
  return strongest(signs, tables) ?? hostOf(url);
}

/** "X : ..." and "X/Y: ..." opening a paragraph, "According to X," without another name for the same. */
function signsInText(text: string, tables: PageTables): readonly Sign[] {
  const signs: Sign[] = [];
  for (const { start, end } of paragraphSpans(text).slice(0, readSettings.creditParagraphs)) {
    const head = text.slice(start, Math.min(end, start + readSettings.longestDateline));
    const tokens = tokenize(head);
    const colon = tokens.findIndex(isColon);
    const slash = tokens.findIndex((token) => token.norm === "/");
    const to = slash > 0 && slash < colon ? slash : colon;
    const name = tokens.slice(0, Math.max(to, 0));
    const isName = name.length > 1 && name.length <= 6 && isCased(name);
    if (isName || (to > 0 && tables.outletAt(tokens, 0)?.to === to)) {
      const known = tables.outletAt(tokens, 0)?.to === to;
      const nounFrom = name[0]!.capital ? 1 : 0;
      const noun = name.some((_, index) => index >= nounFrom && tables.outletNounAt(tokens, index) !== undefined);
      signs.push({
        name: head.slice(0, tokens[to - 1]!.end),
        weight: known ? 2 : noun ? 1.5 : name[0]!.capital ? 0.8 : 0,
      });
    }
    const phrase = tables.creditAt(tokens, 0);
    const comma = tokens.findIndex((token) => token.norm === "," || token.norm === "،");
    if (phrase && comma > phrase.to && comma <= phrase.to + 6) {
      signs.push({ name: head.slice(tokens[phrase.to]!.start, tokens[comma - 1]!.end), weight: 0.5 });
    }
  }
  // Speakers of an interview open many paragraphs: a name counts once.
  return signs.filter((sign, index) => signs.findIndex((other) => other.name === sign.name) === index);
}

/** Capital words; or, in scripts without case, a few words of which the caller asks for a noun of the trade. */
function isCased(name: readonly Token[]): boolean {
  const words = name.every(({ kind }) => kind === "word");
  const caseless = name.length <= 3 && name.every(({ norm }) => !/[\p{Ll}\p{Lu}]/u.test(norm));
  return words && (caseless || name.every(({ capital }) => capital));
}

/** "Editorial of X", and the subject of a paragraph about the outlet. */
function signsAround(draft: Draft, tables: PageTables): readonly Sign[] {
  return draft.around.flatMap((line): readonly Sign[] => {
    const tokens = tokenize(line.words.slice(0, 400));
    if (line.kind === "about") {
      const at = tokens.findIndex((_, index) => tables.aboutAt(tokens, index) !== undefined);
      const name = tokens.slice(0, Math.max(at, 0));
      const capital = name.length > 0 && name.length <= 8 && name.some((token) => token.capital);
      const noun = name.some((_, index) => tables.outletNounAt(tokens, index) !== undefined);
      const known = at > 0 && tables.outletAt(tokens, 0) !== undefined;
      if (!(capital && noun) && !known) return [];
      return [{ name: line.words.slice(0, tokens[at - 1]!.end), weight: 2 }];
    }
    if (line.words.length > readSettings.longestOutletName * 2) return [];
    for (let index = 0; index < tokens.length; index++) {
      const label = tables.labelAt(tokens, index);
      if (label?.value !== "outlet" || !tokens[label.to]) continue;
      const name = line.words.slice(tokens[label.to]!.start).replace(/^[\s©\d,–-]+/u, "");
      return [{ name: name.split(/\.\s/)[0] ?? name, weight: 2 }];
    }
    return [];
  });
}

/** A wire's own copy: it ends in a wire's end mark and credits that one agency in its opening. */
function ownWire(draft: Draft, credits: readonly Credit[]): readonly Sign[] {
  const ends = draft.around.some((line) => line.kind === "end mark");
  const inText = credits.filter((credit) => credit.span !== undefined);
  return ends && credits.length === 1 && inText.length === 1 ? [{ name: inText[0]!.name, weight: 2 }] : [];
}

/** "The Example Post, 9 May 2023": the name beside the date of publication; or a name of the trade above the headline. */
function mastheads(draft: Draft, tables: PageTables): readonly Sign[] {
  const dated = draft.around.flatMap((line) => {
    const date = line.kind === "date" && line.value === undefined ? line.dates?.[0] : undefined;
    if (!date) return [];
    const before = line.words.slice(0, date.start);
    const parted = /^(.*?)\s*(?:[|–—•]|\s-\s)/u.exec(before)?.[1];
    return [{ words: parted ?? before.split(/[,،]/)[0] ?? "", parted: parted !== undefined }];
  });
  const above = draft.kicker === undefined ? [] : [{ words: draft.kicker, parted: false }];
  return [...dated, ...above].flatMap(({ words, parted }) => {
    const name = trimMarks(words, /[^\p{L}\p{N}]/u);
    const tokens = tokenize(name).filter((token) => token.kind === "word");
    if (tokens.length < 2 || tokens.length > 6 || /[:：]$/.test(words) || tables.placeAt(tokens, 0)) return [];
    const cased = !/\p{Ll}/u.test(name) || tokens.every((token) => token.capital || token.norm.length <= 3);
    const noun = tokens.some((_, index) => tables.outletNounAt(tokens, index) !== undefined);
    return cased && (noun || parted) ? [{ name, weight: 1.5 }] : [];
  });
}

/** A name in the brackets of the dateline, where an end mark, a code or the byline shows that it is the house's own. */
function datelineSigns(text: string, draft: Draft, tables: PageTables): readonly Sign[] {
  const name = /^[^()\n]{2,60}\(([^()\n]{3,40})\)\s?[-–—]/u.exec(text.slice(0, readSettings.longestDateline))?.[1];
  if (name === undefined) return [];
  const tokens = tokenize(name);
  const trade = tokens.some(
    (_, index) => (tables.outletNounAt(tokens, index) ?? tables.outletAt(tokens, index)) !== undefined,
  );
  const signs: Sign[] = [{ name, weight: trade ? 1 : 0.8 }];
  const key = lineKey(name);
  // "By AFP" is how others sign an agency's report; its own are signed by a person, or as the agency's desk.
  const bylines = draft.around.filter(({ kind, value }) => kind === "byline" && lineKey(value ?? "") !== key);
  if (bylines.some(({ words }) => lineKey(words).includes(key))) signs.push({ name, weight: 0.8 });
  if (draft.around.some((line) => line.kind === "end mark")) signs.push({ name, weight: 0.6 });
  return signs;
}

function strongest(signs: readonly Sign[], tables: PageTables): string | undefined {
  const weights = new Map<string, { name: string; weight: number }>();
  for (const sign of signs) {
    const name = canonicalOutlet(trimMarks(sign.name, /[^\p{L}\p{N}]/u, /[^\p{L}\p{N})]/u), tables);
    if (name === "") continue;
    const key = lineKey(name);
    weights.set(key, { name, weight: (weights.get(key)?.weight ?? 0) + sign.weight });
  }
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))[0];
  return best && best.weight >= readSettings.outletSigns ? best.name : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^(?:www\d?|m|amp)\./, "");
  return host === "" ? undefined : host;
}
