/**
 * Who and what is named where, and which of these are the same within one report: persons under all their spellings,
 * offices and counterparts led back to the person who holds them, countries, places, organisations, groups, pronouns.
 */
import { findUnits } from "../lexicon/find-units.js";
import { compareNames } from "../lexicon/names.js";
import { findTerms, type OfficeHolder } from "../lexicon/office-holders.js";
import type { Entity, Mention, MentionKind, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { startOfDeterminer } from "./determiners.js";
import type { Atom } from "./find-atoms.js";
import { findOfficePhrases, type Item, type OfficePhrase } from "./find-office-phrases.js";
import type { Draft, Found } from "./mention-draft.js";
import type { NameRun } from "./name-run.js";
import { OfficeBearers } from "./office-bearers.js";
import type { PackTables } from "./pack-tables.js";

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

function isOrganisationNoun({ norm, forms = [norm] }: Token, tables: PackTables): boolean {
  return forms.some((form) => tables.organisationNouns.has(form));
}

/** Capitals alone, as an organisation is abbreviated. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** `countryNames`: English names by ISO code, where the pack's language is English. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  atoms: readonly Atom[],
  runs: readonly NameRun[],
  tables: PackTables,
  language: string,
  countryNames: Readonly<Record<string, string>>,
  cased: boolean,
): Mentions {
  const items: Item[] = [...atoms, ...runs.map((run) => ({ kind: "name", ...run }) as const)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const phrases = findOfficePhrases(items, tokens, tables, cased);
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const persons = new Persons(language);
  const drafts = new Map<string, Draft>();
  const found: Found[] = [];
  const described = new Set(runs.flatMap(({ of }) => of ?? []));
  const phraseOf = new Map(phrases.flatMap((phrase) => (phrase.name === undefined ? [] : [[phrase.name, phrase]])));

  items.forEach((item, index) => {
    if (item.kind !== "name") return;
    const written = words(item.from, item.to);
    const phrase = phraseOf.get(index);
    const isOrganisation = tokens
      .slice(item.from, item.to)
      .some((token) => tables.organisationNouns.has(token.norm) && !phrase);
    // "The daily X", where no capital shows that the noun is part of its name.
    const called = !cased && tokens[item.from - 1] && isOrganisationNoun(tokens[item.from - 1]!, tables);
    const isAcronym = item.to - item.from === 1 && ACRONYM.test(written);
    const titled = items[index - 1]?.kind === "title";
    const kind = isOrganisation || isAcronym || (called && !phrase) ? "organisation" : "person";
    const single = item.to - item.from === 1;
    const shown = item.shown || phrase !== undefined || titled;
    const likely = !single && !hasCommonWord(written, language);
    if (isAcronym && !shown) return;
    if (kind === "person" && !shown && !likely && !persons.find(written)) return;
    const draft =
      kind === "person"
        ? persons.add(written, phrase)
        : draftOf(drafts, `organisation:${fold(written)}`, kind, written);
    found.push({ from: item.from, to: item.to, kind, draft });
    // What describes somebody who is named stands for the name.
    if (item.of !== undefined && !phrase && item.of < item.from)
      found.push({ from: item.of, to: item.from, kind: "office", draft });
  });
  persons.nameFromTables();

  for (const item of items) {
    if (item.kind === "country") {
      const draft = draftOf(drafts, `country:${item.hit.country}`, "country", words(item.from, item.to));
      draft.country = item.hit.country;
      const english = countryNames[item.hit.country];
      if (english !== undefined) draft.english = english;
      found.push({ from: item.from, to: item.to, kind: "country", draft });
    } else if (item.kind === "named") {
      const kind = item.named.kind === "place" ? "place" : "organisation";
      const draft = draftOf(drafts, `${kind}:${fold(item.named.english)}`, kind, words(item.from, item.to));
      draft.english = item.named.english;
      if (item.named.country !== undefined) draft.country = item.named.country;
      found.push({ from: item.from, to: item.to, kind, draft });
    } else if (item.kind === "joint") {
      const draft = draftOf(drafts, "group:joint", "group", words(item.from, item.to));
      found.push({ from: item.from, to: item.to, kind: "group", draft });
    } else if (item.kind === "document" || (item.kind === "anonymous" && !described.has(item.from))) {
      const written = words(item.from, item.to);
      const draft = draftOf(drafts, `${item.kind}:${fold(written)}`, item.kind, written);
      found.push({ from: item.from, to: item.to, kind: item.kind, draft });
    } else if (item.kind === "pronoun") {
      const draft = draftOf(drafts, `pronoun:${item.number}`, "pronoun", words(item.from, item.to));
      found.push({ from: item.from, to: item.to, kind: "pronoun", draft });
    }
  }
  if (cased) found.push(...organisationsAgain(text, tokens, items, found, drafts, tables));
  const bearers = new OfficeBearers(found, sentences);
  const personAt = new Map(
    found.flatMap(({ kind, from, draft }) => (kind === "person" ? [[from, draft] as const] : [])),
  );
  for (const phrase of phrases) {
    const named = phrase.name === undefined ? undefined : personAt.get(items[phrase.name]!.from);
    const draft = named ?? holderOf(phrase, bearers, persons, drafts, words(phrase.from, phrase.to));
    const mention = { from: phrase.from, to: phrase.to, kind: "office", draft } as const;
    found.push(mention);
    bearers.add(mention);
  }
  return finish(found, tokens);
}

/** "Persian New Year": a run of capitals with everyday words in it is no person unless something shows one. */
function hasCommonWord(written: string, language: string): boolean {
  return findUnits(written, language).some(({ weight }) => weight < annotateSettings.commonWord);
}

/** "The ministry" after "the Interior Ministry": a lower-case noun behind a determiner is the last organisation so called. */
function organisationsAgain(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  found: readonly Found[],
  drafts: Map<string, Draft>,
  tables: PackTables,
): readonly Found[] {
  const taken = new Set(items.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const again: Found[] = [];
  tokens.forEach((token, index) => {
    const noun = token.norm;
    if (taken.has(index) || token.capital || !tables.organisationNouns.has(noun)) return;
    if (startOfDeterminer(tokens, index, tables) === index) return;
    const called = found.findLast(
      ({ kind, to, draft }) =>
        kind === "organisation" && to <= index && [...draft.forms.keys()].some((form) => fold(form).includes(noun)),
    );
    const draft =
      called?.draft ?? draftOf(drafts, `organisation:${noun}`, "organisation", text.slice(token.start, token.end));
    again.push({ from: index, to: index + 1, kind: "organisation", draft });
  });
  return again;
}

/** The person who holds the office of a phrase, as far as this report says; else the office itself. */
function holderOf(
  phrase: OfficePhrase,
  bearers: OfficeBearers,
  persons: Persons,
  drafts: Map<string, Draft>,
  written: string,
): Draft {
  const office = phrase.office ?? bearers.nearest(phrase.from)?.draft.office;
  if (phrase.country !== undefined) {
    const holder = persons.holding(office, phrase.country);
    if (holder) return holder;
  } else if (office !== undefined) {
    const last = bearers.last(office, phrase.from);
    if (last) return last.draft;
  }
  const draft = draftOf(drafts, `office:${office ?? ""}:${phrase.country ?? ""}`, "office", written);
  if (office !== undefined) draft.office = office;
  if (phrase.country !== undefined) draft.country = phrase.country;
  return draft;
}

/** The persons of one report; spellings of one name fall together, clashing ones stay apart. */
class Persons {
  readonly #drafts: Draft[] = [];
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  find(written: string): Draft | undefined {
    const same = this.#drafts.find(({ forms }) => forms.has(written));
    if (same) return same;
    let best: { draft: Draft; score: number } | undefined;
    for (const draft of this.#drafts) {
      for (const form of draft.forms.keys()) {
        const score = compareNames(written, this.#language, form, this.#language);
        if (score >= annotateSettings.samePerson && score > (best?.score ?? 0)) best = { draft, score };
      }
    }
    return best?.draft;
  }

  add(written: string, phrase: OfficePhrase | undefined): Draft {
    let draft = this.find(written);
    if (!draft) {
      draft = { kind: "person", forms: new Map() };
      this.#drafts.push(draft);
    }
    draft.forms.set(written, (draft.forms.get(written) ?? 0) + 1);
    if (phrase?.office !== undefined) draft.office ??= phrase.office;
    if (phrase?.country !== undefined) draft.country ??= phrase.country;
    return draft;
  }

  holding(office: string | undefined, country: string): Draft | undefined {
    const holders = this.#drafts.filter((draft) => draft.country === country && draft.office !== undefined);
    return holders.find((draft) => draft.office === office) ?? (office === undefined ? holders[0] : undefined);
  }

  /** English names from the table of office-holders; a counterpart's office from the table or from the other side. */
  nameFromTables(): void {
    for (const draft of this.#drafts) {
      const terms = termsOf(draft, this.#language);
      const names = new Set(terms.map(({ name }) => name));
      if (names.size !== 1) continue;
      draft.english = terms[0]!.name;
      const leading = leadingTerms(terms);
      const { country, office } = leading[0]!;
      if (country !== undefined && leading.every((term) => term.country === country)) draft.country ??= country;
      if (leading.every((term) => term.office === office)) draft.office ??= office;
    }
    const offices = new Set(this.#drafts.flatMap((draft) => draft.office ?? []));
    if (offices.size !== 1) return;
    for (const draft of this.#drafts) if (draft.country !== undefined) draft.office ??= [...offices][0]!;
  }
}

/** A report that gives no office to somebody who has led a country or an organisation means the leader. */
function leadingTerms(terms: readonly OfficeHolder[]): readonly OfficeHolder[] {
  const leading = terms.filter(({ office, country }) => country === undefined || HEADS.has(office));
  return leading.length > 0 ? leading : terms;
}

const HEADS: ReadonlySet<string> = new Set(
  "president,prime minister,chancellor,king,queen,emperor,emir,sultan,pope,leader,supreme leader".split(","),
);

/** What the table of office-holders knows of a person, as far as it agrees with the report. */
function termsOf(draft: Draft, language: string): readonly OfficeHolder[] {
  const fullest = fullestForm(draft);
  const inOffice = ({ office }: OfficeHolder) => (draft.office ?? office) === office;
  if (draft.country !== undefined) {
    return findTerms(fullest, language).filter((term) => term.country === draft.country && inOffice(term));
  }
  const isSurname = !/[\s·-]/u.test(fullest);
  if (isSurname && draft.office === undefined) return [];
  const terms = findTerms(fullest, language);
  // A surname alone is too many people, unless the report says what office its bearer holds, and where.
  if (isSurname) return terms.filter((term) => term.country === undefined && inOffice(term));
  // One who led a country and later an organisation is called by the office of the day.
  const held = terms.filter(inOffice);
  return held.length > 0 ? held : terms;
}

function draftOf(drafts: Map<string, Draft>, id: string, kind: MentionKind, written: string): Draft {
  let draft = drafts.get(id);
  if (!draft) {
    draft = { id, kind, forms: new Map() };
    drafts.set(id, draft);
  }
  draft.forms.set(written, (draft.forms.get(written) ?? 0) + 1);
  return draft;
}

/** Most words, then most frequent, then first in order of letters. */
function fullestForm(draft: Draft): string {
  return sortedForms(draft)[0] ?? "";
}

function sortedForms(draft: Draft): readonly string[] {
  const parts = (form: string) => form.split(/[\s-]+/u).length;
  return [...draft.forms]
    .sort(([a, countA], [b, countB]) => parts(b) - parts(a) || countB - countA || (a < b ? -1 : 1))
    .map(([form]) => form);
}

function finish(found: readonly Found[], tokens: readonly Token[]): Mentions {
  const ids = new Map<Draft, string>();
  const entities = new Map<string, Entity>();
  for (const { draft } of found) {
    if (ids.has(draft)) continue;
    const forms = sortedForms(draft);
    const id = draft.id ?? `${draft.kind}:${fold(draft.english ?? forms[0] ?? "")}`;
    ids.set(draft, id);
    entities.set(id, {
      id,
      kind: draft.kind,
      name: draft.english ?? forms[0] ?? "",
      ...(draft.english === undefined ? {} : { english: draft.english }),
      ...(draft.office === undefined ? {} : { office: draft.office }),
      ...(draft.country === undefined ? {} : { country: draft.country }),
      forms,
    });
  }
  const mentions = found
    .map(({ from, to, kind, draft }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      kind,
      entity: ids.get(draft)!,
      tokens: [from, to] as const,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  return { mentions, entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
