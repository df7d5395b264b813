/** How long: numbers, articles and duals with their unit of time. */
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

function spans(text: string, language: string) {
  const report = { id: "r", source: "r.txt", language, text, credits: [] };
  return annotateReport(report, packFor(language)).quantities.map(({ value, unit }) => [value, unit]);
}

describe("spans of time", () => {
  it.each([
    ["en", "The talks took half an hour.", 0.5, "hour"],
    ["en", "The talks took an hour and a half.", 1.5, "hour"],
    ["en", "The talks took more than a week.", 1, "week"],
    ["en", "It was a 40-minute crossing.", 40, "minute"],
    ["fr", "La traversée a duré deux heures et demie.", 2.5, "hour"],
    ["es", "La travesía duró dos horas y media.", 2.5, "hour"],
    ["ar", "استغرقت الرحلة ساعتين ونصف.", 2.5, "hour"],
    ["zh", "谈判持续三年半。", 3.5, "year"],
    ["en", "They waited for an hour.", 1, "hour"],
    ["es", "Esperaron durante una semana.", 1, "week"],
    ["ar", "انتظروا لمدة ساعة.", 1, "hour"],
    ["fr", "Le voyage a pris deux jours et une heure.", 1, "hour"],
  ])("of %s: %s", (language, text, value, unit) => {
    expect(spans(text, language)).toContainEqual([value, unit]);
  });

  it("are none where an article only names the unit", () => {
    expect(spans("They meet twice a week at the harbour.", "en")).toEqual([]);
  });
});
