import { describe, expect, it } from "vitest";
import { findEventDays } from "../../src/gather/find-event-days.js";
import { tellReport } from "../gather/told-report.js";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("findEventDays", () => {
  it("gives the days of the opening and the day of publication", () => {
    const days = findEventDays(
      tellReport({
        published: "2022-03-17",
        sentences: ["It rained on Tuesday."],
        times: [["Tuesday", { value: "2022-03-15", weekday: "Tuesday" }]],
      }),
      false,
    );
    expect(days.named.map((named) => named.day)).toEqual([day("2022-03-15")]);
    expect(days.published).toBe(day("2022-03-17"));
    expect(days.weekday).toBeUndefined();
  });

  it("moves a bare weekday ahead where the report looks ahead", () => {
    const preview = tellReport({
      published: "2022-03-17",
      sentences: ["They will meet on Tuesday."],
      times: [["Tuesday", { value: "2022-03-15", weekday: "Tuesday" }]],
    });
    expect(findEventDays(preview, true).named[0]!.day).toBe(day("2022-03-22"));
  });

  it("keeps a weekday that cannot be resolved, also one printed beside the report", () => {
    const inText = tellReport({ sentences: ["It rained on Tuesday."], times: [["Tuesday", { weekday: "Tuesday" }]] });
    expect(findEventDays(inText, false).weekday).toEqual({ name: "Tuesday", words: "Tuesday" });
    const beside = tellReport({ weekday: "Friday", sentences: ["It rained."] });
    expect(findEventDays(beside, false).weekday?.name).toBe("Friday");
  });

  it("leaves out days told far below", () => {
    const sentences = [
      "One.",
      "Two.",
      "Three.",
      "Four.",
      "Five.",
      "Six.",
      "Seven.",
      "Eight.",
      "War began on 7 May 2021.",
    ];
    const days = findEventDays(tellReport({ sentences, times: [["7 May 2021", { value: "2021-05-07" }]] }), false);
    expect(days.named).toEqual([]);
  });
});
