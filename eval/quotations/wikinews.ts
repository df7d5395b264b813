/**
 * Speech in German Wikinews: direct, indirect, free indirect and merely reported, with speaker and cue. Direct and indirect
 * speech are measured apart; speech of the other kinds is neither asked for nor counted as wrong, and is told apart as a
 * figure of its own (all that is not direct).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.js";
import { type FoundAttribution, findAttributions, sameSpeaker } from "./found-attributions.js";
import { exactF1, type Letters, lettersOf, overlapFigures, pairContents } from "./spans.js";

interface Role {
  readonly spans: readonly { readonly charBegin: number; readonly charEnd: number }[];
}

interface WikinewsText {
  readonly originalText: string;
  readonly annotations: readonly {
    readonly type: string;
    readonly quote: Role;
    readonly speaker: Role;
    readonly cue: Role;
  }[];
}

export interface JudgedSpeech {
  readonly text: string;
  readonly found: readonly FoundAttribution[];
  readonly wanted: readonly {
    readonly type: string;
    readonly letters: Letters;
    readonly content: readonly Span[];
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
  }[];
}

export function judgeWikinews(folder: string): readonly JudgedSpeech[] {
  const root = join(folder, "quotations/german-wikinews/dev");
  return readdirSync(root)
    .sort()
    .map((file) => {
      const { originalText: text, annotations } = JSON.parse(readFileSync(join(root, file), "utf8")) as WikinewsText;
      const wanted = annotations.map(({ type, quote, speaker, cue }) => ({
        type,
        letters: lettersOf(text, spansOf(quote), "de"),
        content: spansOf(quote),
        source: spansOf(speaker),
        cue: spansOf(cue),
      }));
      return { text, found: findAttributions(text, "de"), wanted };
    });
}

function spansOf({ spans }: Role): readonly Span[] {
  return spans.map(({ charBegin, charEnd }) => ({ start: charBegin, end: charEnd }));
}

export function measureWikinews(folder: string): Record<string, number> {
  return wikinewsFigures(judgeWikinews(folder));
}

export function wikinewsFigures(judged: readonly JudgedSpeech[]): Record<string, number> {
  const part = (isFound: (one: FoundAttribution) => boolean, types: readonly string[]) =>
    judged.map(({ found, wanted }) => ({
      found: found.filter(isFound).map(({ letters }) => letters),
      wanted: wanted.filter(({ type }) => types.includes(type)).map(({ letters }) => letters),
      optional: wanted.filter(({ type }) => !types.includes(type)).map(({ letters }) => letters),
    }));
  const direct = judged.map(({ text, found, wanted }) => ({
    found: passagesOf(text, found),
    wanted: wanted
      .filter(({ type }) => type === "Direct")
      .flatMap(({ content }) => content.map((span) => lettersOf(text, [span], "de"))),
  }));
  const indirect = part(isIndirect, ["Indirect"]);
  const notDirect = part(isIndirect, NOT_DIRECT);
  const pairs = judged.flatMap(({ found, wanted }) =>
    pairContents(
      found,
      wanted.filter(({ type }) => type === "Direct" || type === "Indirect"),
    ),
  );
  const right = pairs.filter(([one, gold]) => sameSpeaker(one.speaker, gold.source));
  return {
    "wikinews: direct F1": exactF1(direct),
    "wikinews: direct overlap F1": overlapFigures(direct).f1,
    "wikinews: indirect overlap F1": overlapFigures(indirect).f1,
    "wikinews: all not direct overlap F1": overlapFigures(notDirect).f1,
    "wikinews: speakers right": right.length / (pairs.length || 1),
  };
}

const NOT_DIRECT = ["Indirect", "Reported", "FreeIndirect", "IndirectFreeIndirect"];

/** Words between marks, also inside a clause in the reporter's wording: the labels call all of them direct. */
function passagesOf(text: string, found: readonly FoundAttribution[]): readonly Letters[] {
  return found
    .flatMap(({ quotations }) => quotations)
    .filter(({ kind }) => kind !== "indirect")
    .map(({ span }) => lettersOf(text, [span], "de"));
}

function isIndirect({ quotations }: FoundAttribution): boolean {
  return quotations.some(({ kind }) => kind === "indirect");
}
