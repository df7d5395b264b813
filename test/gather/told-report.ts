/** Annotated reports made by hand for tests: findings are given by their words and located in the text. */
import type { AnnotatedReport, Entity, Mention, TimeExpression } from "../../src/model/annotation.js";
import type { LanguagePack } from "../../src/model/language.js";
import type { Report } from "../../src/model/report.js";
import { tokenize } from "../../src/text/tokenize.js";

export interface Told {
  readonly id?: string;
  readonly language?: string;
  readonly headline?: string;
  /** ISO day. */
  readonly published?: string;
  readonly weekday?: string;
  readonly crawled?: string;
  /** One sentence each; a sentence that begins with "# " is a heading. */
  readonly sentences: readonly string[];
  readonly acts?: readonly (readonly [words: string, type: string, mode?: string | undefined, cameo?: string])[];
  readonly entities?: readonly Entity[];
  /** Words and the id of the entity they mention; every occurrence counts. */
  readonly mentions?: readonly (readonly [words: string, entity: string])[];
  readonly times?: readonly (readonly [words: string, time: Omit<TimeExpression, "start" | "end">])[];
  readonly pack?: LanguagePack;
}

export function person(id: string, name: string, office?: string, country?: string): Entity {
  return entity("person", id, name, office, country);
}

export function place(id: string, name: string): Entity {
  return entity("place", id, name);
}

export function country(id: string, name: string, code: string): Entity {
  return entity("country", id, name, undefined, code);
}

function entity(kind: Entity["kind"], id: string, name: string, office?: string, code?: string): Entity {
  return {
    id,
    kind,
    name,
    forms: [name],
    ...(office === undefined ? {} : { office }),
    ...(code === undefined ? {} : { country: code }),
  };
}

export function tellReport(told: Told): AnnotatedReport {
  const text = told.sentences.map((sentence) => sentence.replace("# ", "")).join(" ");
  const report = { ...reportOf(told), text };
  const tokens = tokenize(text);
  let from = 0;
  const sentences = told.sentences.map((sentence) => {
    const words = sentence.replace("# ", "");
    const span = { start: from, end: from + words.length };
    from = span.end + 1;
    const held = tokens.flatMap(({ start, end }, index) => (start >= span.start && end <= span.end ? [index] : []));
    const range = [held[0] ?? 0, (held.at(-1) ?? -1) + 1] as const;
    return { ...span, paragraph: 0, tokens: range, heading: sentence.startsWith("# ") };
  });
  const sentenceOf = (position: number) => sentences.findIndex(({ start, end }) => position >= start && position < end);
  const kinds = new Map((told.entities ?? []).map(({ id, kind }) => [id, kind]));
  return {
    report,
    ...(told.pack === undefined ? {} : { pack: told.pack }),
    tokens,
    sentences,
    clauses: sentences.map(({ start, end, tokens: range }, sentence) => ({ start, end, tokens: range, sentence })),
    mentions: (told.mentions ?? [])
      .flatMap(([words, id]) =>
        occurrences(text, words).map(
          (span): Mention => ({ ...span, kind: kinds.get(id) ?? "person", entity: id, tokens: [0, 1] }),
        ),
      )
      .sort((a, b) => a.start - b.start),
    entities: told.entities ?? [],
    quotations: [],
    quantities: [],
    looseTimes: [],
    times: (told.times ?? []).flatMap(([words, time]) =>
      occurrences(text, words).map((span) => ({ ...span, ...time })),
    ),
    acts: (told.acts ?? [])
      .flatMap(([words, type, mode, cameo]) =>
        occurrences(text, words).map((span) => ({
          ...span,
          type,
          ...(mode === undefined ? {} : { mode }),
          ...(cameo === undefined ? {} : { cameo }),
          sentence: sentenceOf(span.start),
        })),
      )
      .sort((a, b) => a.start - b.start),
    labels: [],
  };
}

function reportOf({ id, language, headline, published, weekday, crawled }: Told): Omit<Report, "text"> {
  return {
    id: id ?? "r",
    source: id ?? "r",
    language: language ?? "en",
    credits: [],
    ...(headline === undefined ? {} : { headline }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(crawled === undefined ? {} : { crawled }),
    ...(published === undefined
      ? {}
      : { published: { value: published, precision: "day" as const, basis: "made for a test" } }),
  };
}

function occurrences(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}
