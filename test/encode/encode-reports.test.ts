import { describe, expect, it } from "vitest";
import { encodeReports } from "../../src/encode/encode-reports.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import { annotate } from "../../src/synopsis.js";
import { stubEncoder } from "./stub-encoder.js";

const annotated = (id: string, text: string, language = "en"): AnnotatedReport =>
  annotate({ id, source: `${id}.txt`, language, text, credits: [] });

const ENGLISH = annotated("english", "The dam broke on Monday. The school was closed.");
const ARABIC = annotated("arabic", "انهار السد الاثنين.\n\nوأغلقت المدرسة.", "ar");
const MEANINGS = [
  ["dam", "السد"],
  ["school", "المدرسة"],
];

describe("encodeReports", () => {
  it("gives a vector for each sentence of each report, in their order", async () => {
    const encoded = await encodeReports([ENGLISH, ARABIC], stubEncoder(MEANINGS));
    const both = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    expect(encoded).toEqual(
      new Map([
        ["english", both],
        ["arabic", both],
      ]),
    );
  });

  it("asks once, and once for a sentence that several reports share, however its lines are wrapped", async () => {
    const encoder = stubEncoder(MEANINGS);
    const wrapped = annotated("wrapped", "The dam broke\non Monday. Nobody was hurt.");
    const encoded = await encodeReports([ENGLISH, wrapped], encoder);
    expect(encoder.asked).toHaveLength(1);
    expect([...encoder.asked[0]!].sort()).toEqual([
      "Nobody was hurt.",
      "The dam broke on Monday.",
      "The school was closed.",
    ]);
    expect(encoded.get("wrapped")![0]).toBe(encoded.get("english")![0]);
  });

  it("gives a report without sentences no vectors, and no reports nothing", async () => {
    const empty = annotated("empty", "");
    expect(await encodeReports([empty], stubEncoder(MEANINGS))).toEqual(new Map([["empty", []]]));
    expect(await encodeReports([], stubEncoder(MEANINGS))).toEqual(new Map());
  });

  it("gives the same in whatever order the reports come", async () => {
    const forth = await encodeReports([ENGLISH, ARABIC], stubEncoder(MEANINGS));
    const back = await encodeReports([ARABIC, ENGLISH], stubEncoder(MEANINGS));
    expect(back).toEqual(forth);
  });
});
