/**
 * Does a report look ahead to its event, or back on it? A preview and a result are two stories.
 * Takes an annotated report; gives the stage that its headline and first sentence tell, with the words.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport, Sentence, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import { gatherSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { eventPhrases } from "./event-phrases.js";

export interface Stage {
  readonly ahead: boolean;
  readonly words: string;
}

const AHEAD: ReadonlySet<string> = new Set(["planned", "imminent"]);
const DONE: ReadonlySet<string> = new Set(["done"]);

export function findStage(annotated: AnnotatedReport): Stage | undefined {
  const { report, pack, sentences, tokens } = annotated;
  if (!pack) return undefined;
  const positions = weighPosition(annotated);
  const first = sentences.find((_, index) => (positions[index] ?? 0) >= gatherSettings.stageWeight);
  const headline = report.headline ?? "";
  const stages = [
    ...stagesIn(headline, tokenize(headline), pack),
    ...(first ? stagesIn(report.text, tokens.slice(...first.tokens), pack) : []),
    ...daysOf(annotated, first),
  ];
  const ahead = stages.filter((stage) => stage.ahead);
  const done = stages.filter((stage) => !stage.ahead);
  if (ahead.length === done.length) return undefined;
  return ahead.length > done.length ? ahead[0] : done[0];
}

function stagesIn(text: string, tokens: readonly Token[], pack: LanguagePack): readonly Stage[] {
  const { statuses, ahead } = eventPhrases(pack);
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const coming = [...ahead.findAll(tokens)].map(({ from, to }) => ({ ahead: true, words: words(from, to) }));
  const told = [...statuses.findAll(tokens)].flatMap(({ from, to, value }) =>
    AHEAD.has(value) || DONE.has(value) ? [{ ahead: AHEAD.has(value), words: words(from, to) }] : [],
  );
  const inflected = tokens.flatMap(({ start, end, capital, kind }) => {
    const word = text.slice(start, end);
    const future = kind === "word" && !capital && endsAhead(word.toLowerCase(), pack);
    return future ? [{ ahead: true, words: word }] : [];
  });
  return [...coming, ...told, ...inflected];
}

function endsAhead(word: string, { events: { ahead } }: LanguagePack): boolean {
  return ahead.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** Days of the first sentence: those that lie after the day of publication look ahead, those before it look back. */
function daysOf({ report, times }: AnnotatedReport, first: Sentence | undefined): readonly Stage[] {
  const published = report.published?.value.slice(0, "2000-01-01".length);
  if (published === undefined || !first) return [];
  return times.flatMap(({ value, start, end }) => {
    if (value?.length !== published.length || start < first.start || start >= first.end || value === published)
      return [];
    return [{ ahead: value > published, words: report.text.slice(start, end) }];
  });
}
