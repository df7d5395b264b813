import { describe, expect, it } from "vitest";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import { findEventActs } from "../../src/record/find-event-acts.js";
import { resolveEventDate } from "../../src/record/resolve-event-date.js";
import { type Told, tellReport } from "../gather/told-report.js";

const call = (id: string, more: Partial<Told>): AnnotatedReport =>
  tellReport({
    id,
    sentences: ["The two leaders spoke on Tuesday in a phone call.", "They agreed on trade."],
    acts: [["phone call", "CONSULT", "phone", "041"]],
    ...more,
  });

const dateOf = (...reports: readonly AnnotatedReport[]) => resolveEventDate(findEventActs(reports)[0]!, reports);

describe("resolveEventDate", () => {
  it("takes the day that stands beside the act", () => {
    const dated = call("a", { times: [["Tuesday", { value: "2022-03-15", weekday: "Tuesday" }]] });
    expect(dateOf(dated)).toEqual({ value: "2022-03-15", precision: "day", weekday: "Tuesday" });
  });

  it("joins the weekday of one report with the date of another", () => {
    const undated = call("a", { times: [["Tuesday", { weekday: "Tuesday" }]] });
    const published = tellReport({
      id: "b",
      published: "2022-03-17",
      sentences: ["The leaders held a phone call."],
      acts: [["phone call", "CONSULT", "phone", "041"]],
    });
    expect(dateOf(undated, published)).toEqual({ value: "2022-03-15", precision: "day", weekday: "Tuesday" });
  });

  it("derives no day from a weekday alone", () => {
    expect(dateOf(call("a", { times: [["Tuesday", { weekday: "Tuesday" }]] }))).toEqual({ weekday: "Tuesday" });
  });

  it("derives no day from the date of publication alone, but a bound", () => {
    const published = tellReport({
      published: "2022-03-17",
      sentences: ["The leaders held a phone call."],
      acts: [["phone call", "CONSULT", "phone"]],
    });
    expect(dateOf(published)).toEqual({ latest: "2022-03-17" });
  });

  it("takes no day from far below, where the background is told", () => {
    const background = tellReport({
      sentences: ["The leaders held a phone call.", "Trade grew.", "Ships wait.", "War began on 7 May 2021."],
      acts: [["phone call", "CONSULT", "phone"]],
      times: [["7 May 2021", { value: "2021-05-07" }]],
    });
    expect(dateOf(background)).toBeUndefined();
  });

  it("takes the month where no report knows the day", () => {
    const month = call("a", {
      sentences: ["The leaders held a phone call in March 2022."],
      times: [["March 2022", { value: "2022-03" }]],
    });
    expect(dateOf(month)).toEqual({ value: "2022-03", precision: "month" });
  });

  it("takes the day that most reports give", () => {
    const on = (id: string, value: string) => call(id, { times: [["Tuesday", { value, weekday: "Tuesday" }]] });
    const date = dateOf(on("a", "2022-03-08"), on("b", "2022-03-15"), on("c", "2022-03-15"));
    expect(date?.value).toBe("2022-03-15");
  });

  it("takes the day of a flood before the day on which its toll was told", () => {
    const told = (id: string, day: string, value: string) =>
      tellReport({
        id,
        sentences: [`Floods on Monday killed many, officials said on ${day}.`],
        acts: [["Floods", "DISASTER", "flood"]],
        times: [
          ["Monday", { value: "2025-09-08", weekday: "Monday" }],
          [day, { value, weekday: day }],
        ],
      });
    expect(dateOf(told("a", "Tuesday", "2025-09-09"), told("b", "Tuesday", "2025-09-09"))?.value).toBe("2025-09-08");
  });

  it("takes no day long before for the event's", () => {
    const told = call("a", {
      sentences: ["They held a phone call on Tuesday, as on 3 March 2022."],
      times: [
        ["Tuesday", { value: "2022-03-15", weekday: "Tuesday" }],
        ["3 March 2022", { value: "2022-03-03" }],
      ],
    });
    expect(dateOf(told, { ...told, report: { ...told.report, id: "b" } })?.value).toBe("2022-03-15");
  });
});
