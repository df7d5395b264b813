/**
 * Does a report look ahead to its event, or back on it? A preview and a result are two stories.
 * Takes an annotated report; gives the stage its opening tells, with the words, or undefined where nothing tells it.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport, Token } from "../model/annotation.js";
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
  const opening = sentences.flatMap((sentence, index) =>
    (positions[index] ?? 0) >= gatherSettings.stageWeight ? [tokens.slice(...sentence.tokens)] : [],
  );
  const headline = report.headline ?? "";
  const stages = [
    ...stagesIn(headline, tokenize(headline), pack),
    ...opening.flatMap((words) => stagesIn(report.text, words, pack)),
    ...coming(annotated),
  ];
  const ahead = stages.filter((stage) => stage.ahead);
  const done = stages.filter((stage) => !stage.ahead);
  if (ahead.length === done.length) return undefined;
  return ahead.length > done.length ? ahead[0] : done[0];
}

function stagesIn(text: string, tokens: readonly Token[], pack: LanguagePack): readonly Stage[] {
  return [...eventPhrases(pack).statuses.findAll(tokens)].flatMap(({ from, to, value }) => {
    if (!AHEAD.has(value) && !DONE.has(value)) return [];
    return [{ ahead: AHEAD.has(value), words: text.slice(tokens[from]!.start, tokens[to - 1]!.end) }];
  });
}

/** A day of the opening that lies after the day of publication. */
function coming({ report, times, sentences }: AnnotatedReport): readonly Stage[] {
  const published = report.published?.value.slice(0, "2000-01-01".length);
  const first = sentences.find(({ heading }) => !heading);
  if (published === undefined || !first) return [];
  return times.flatMap(({ value, start, end }) =>
    value !== undefined && value.length === published.length && value > published && start < first.end
      ? [{ ahead: true, words: report.text.slice(start, end) }]
      : [],
  );
}
