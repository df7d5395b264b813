/**
 * Which vectors have the sentences of reports? Takes annotated reports and an encoder; gives, by the id of the report, one
 * vector for each of its sentences. This is how vectors reach a stage: as a value, worked out before it runs.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { encodeTexts } from "./encode-texts.js";
import type { SentenceEncoder } from "./encoder.js";

/** By `Report.id`: vectors in the order of `AnnotatedReport.sentences`. */
export type EncodedReports = ReadonlyMap<string, readonly Float32Array[]>;

export async function encodeReports(
  reports: readonly AnnotatedReport[],
  encoder: SentenceEncoder,
): Promise<EncodedReports> {
  const sentences = new Map(reports.map((annotated) => [annotated.report.id, textsOf(annotated)]));
  const vectors = await encodeTexts(encoder, [...sentences.values()].flat());
  return new Map([...sentences].map(([id, texts]) => [id, texts.map((text) => vectors.get(text)!)]));
}

/** A line break within a sentence only wraps lines, so copies with other breaks are one text. */
function textsOf({ report, sentences }: AnnotatedReport): readonly string[] {
  return sentences.map(({ start, end }) => report.text.slice(start, end).replace(/\s+/gu, " ").trim());
}
