/**
 * What does a person at a terminal read of the words of outlets? For each thing that is called by more than one name, the
 * outlets with their words, how often in their own voice and how often in others', and one place where each stands.
 */
import type { LabelUse, LabelWording } from "../model/label-use.js";
import type { Report } from "../model/report.js";
import { countOf, nameLanguage, nameSource } from "./name-terms.js";
import { type Page, setLines } from "./terminal-lines.js";

/** UTF-16 code units shown on either side of a word. */
const AROUND = 50;

/** Lines; without `passages` the places are left out. */
export function tellLabels(
  labels: readonly LabelUse[],
  reports: readonly Report[],
  page: Page,
  { passages }: { readonly passages: boolean },
): string[] {
  const told = labelsThatDiffer(labels);
  if (told.length === 0) return [];
  const byId = new Map(reports.map((report) => [report.id, report]));
  return [
    ...setLines(page, 0, "", "What they call it, outlet by outlet", "section"),
    ...told.flatMap(({ entity, outlets }) => [
      ...setLines(page, 2, "", entity, "title"),
      ...outlets.flatMap(({ outlet, wordings }) => [
        ...setLines(page, 4, "", nameSource(outlet)),
        ...wordings.flatMap((wording) => [
          ...setLines(page, 6, "- ", `“${wording.text}”`, "words"),
          ...setLines(page, 8, "", tellUse(wording), "quiet"),
          ...(passages ? setLines(page, 8, "", citePassage(wording, byId), "words") : []),
        ]),
      ]),
    ]),
  ];
}

/** Things that bear more than one name: of one name there is nothing to compare. */
export function labelsThatDiffer(labels: readonly LabelUse[]): readonly LabelUse[] {
  return labels.filter(({ outlets }) => outlets.flatMap(({ wordings }) => wordings).length > 1);
}

/** "English, 4 times in 2 stories, 1 of them in the words of Duarte Salvaterra". */
export function tellUse({ language, count, own, stories, speakers }: LabelWording): string {
  const often = `${nameLanguage(language)}, ${countOf(count, "time")} in ${countOf(stories, "story", "stories")}`;
  if (own === count) return often;
  const whose = speakers.length > 0 ? `in the words of ${speakers.join(", ")}` : "in the words of others";
  return own === 0 ? `${often}, ${whose}` : `${often}, ${count - own} of them ${whose}`;
}

/** The words around it, cut at words. */
export function citePassage({ passage }: LabelWording, reports: ReadonlyMap<string, Report>): string {
  const text = reports.get(passage.report)?.text ?? "";
  const { start, end } = passage.span;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start <= AROUND ? before : `… ${before.slice(before.search(/\s/u) + 1)}`;
  const to = end + AROUND >= text.length ? after : `${after.slice(0, Math.max(0, after.search(/\s\S*$/u)))} …`;
  return `${from}${text.slice(start, end)}${to}`;
}
