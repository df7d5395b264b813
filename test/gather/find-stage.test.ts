import { describe, expect, it } from "vitest";
import { findStage } from "../../src/gather/find-stage.js";
import { packFor } from "../../src/language/registry.js";
import { tellReport } from "./told-report.js";

const pack = packFor("en")!;

describe("findStage", () => {
  it("finds a report that looks ahead, by its words", () => {
    const stage = findStage(tellReport({ pack, sentences: ["The summit is scheduled for next month."] }));
    expect(stage?.ahead).toBe(true);
  });

  it("finds a report that looks ahead, by a day after its publication", () => {
    const told = tellReport({
      pack,
      published: "2022-03-17",
      sentences: ["They meet on 24 March 2022."],
      times: [["24 March 2022", { value: "2022-03-24" }]],
    });
    expect(findStage(told)).toEqual({ ahead: true, words: "24 March 2022" });
  });

  it("finds a report that looks ahead by the ending of a verb alone", () => {
    const told = tellReport({ pack: packFor("es")!, language: "es", sentences: ["La ministra viajará a Lima."] });
    expect(findStage(told)).toEqual({ ahead: true, words: "viajará" });
    expect(findStage(tellReport({ pack: packFor("es")!, sentences: ["Ahora hay agua para todos."] }))).toBeUndefined();
  });

  it("finds a report that looks back by a day before its publication", () => {
    const told = tellReport({
      pack,
      published: "2022-03-17",
      sentences: ["They met on 15 March 2022."],
      times: [["15 March 2022", { value: "2022-03-15" }]],
    });
    expect(findStage(told)?.ahead).toBe(false);
  });

  it("finds a report that looks back", () => {
    expect(findStage(tellReport({ pack, sentences: ["The treaty was signed."] }))?.ahead).toBe(false);
  });

  it("tells nothing where no word tells it, or further down", () => {
    expect(findStage(tellReport({ pack, sentences: ["Rain fell.", "A treaty is planned."] }))).toBeUndefined();
  });
});
