/** Speech in Russian sentences (ADAQ), of prose and news: each token is labelled as content, source, cue or none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.js";
import { type FoundAttribution, findAttributions, sameSpeaker } from "./found-attributions.js";
import { exactF1, type Letters, lettersOf, overlapFigures } from "./spans.js";

export interface JudgedSentence {
  readonly text: string;
  readonly found: readonly FoundAttribution[];
  readonly content: Letters;
  readonly source: readonly Span[];
}

export function judgeAdaq(folder: string): readonly JudgedSentence[] {
  const read = (file: string) =>
    readFileSync(join(folder, "quotations/adaq-russian", file), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.replace("\r", "").split("\t").map(unquoted));
  const tokens = new Map<string, (readonly string[])[]>();
  for (const row of read("ru_tokens.tsv")) {
    const own = tokens.get(row[2] ?? "");
    if (own) own.push(row);
    else tokens.set(row[2] ?? "", [row]);
  }
  return read("ru_sentences.tsv").flatMap(([text, id]) => {
    const own = tokens.get(id ?? "");
    if (!text || !own) return [];
    const placed = placeWords(
      text,
      own.map(([, word]) => word!),
    );
    const labelled = (tag: string) => placed.filter((_, index) => own[index]![4] === tag);
    return [
      {
        text,
        found: findAttributions(text, "ru"),
        content: lettersOf(text, joined(text, labelled("content")), "ru"),
        source: labelled("source"),
      },
    ];
  });
}

/** A field in quotation marks has each mark of its own twice. */
function unquoted(field: string): string {
  return field.length > 1 && field.startsWith('"') && field.endsWith('"')
    ? field.slice(1, -1).replaceAll('""', '"')
    : field;
}

/** Where the words stand in their sentence, one behind another. */
function placeWords(text: string, words: readonly string[]): readonly Span[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    if (start < 0) return { start: from, end: from };
    from = start + word.length;
    return { start, end: from };
  });
}

/** Words with nothing but spaces between them as one stretch. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && text.slice(last.end, span.start).trim() === "")
      whole[whole.length - 1] = { start: last.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

export function measureAdaq(folder: string): Record<string, number> {
  return adaqFigures(judgeAdaq(folder));
}

export function adaqFigures(judged: readonly JudgedSentence[]): Record<string, number> {
  // Contents are not told apart in the labels: all of a sentence are one.
  const contents = judged.map(({ found, content }) => ({
    found: found.length > 0 ? [[...new Set(found.flatMap(({ letters }) => letters))].sort((a, b) => a - b)] : [],
    wanted: content.length > 0 ? [content] : [],
  }));
  const told = judged.filter(({ found, content }) => found.length > 0 && content.length > 0);
  const right = told.filter(({ found, source }) => found.some(({ speaker }) => sameSpeaker(speaker, source)));
  return {
    "adaq: contents exact F1": exactF1(contents),
    "adaq: contents overlap F1": overlapFigures(contents).f1,
    "adaq: speakers right": right.length / (told.length || 1),
  };
}
