import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import type { Edit, VersionComparison } from "../../src/model/versions.js";
import { annotate } from "../../src/synopsis.js";
import { wordsKey } from "../../src/text/list-words.js";

const report = (text: string, rest: Partial<Report> = {}): Report => ({
  id: rest.crawled ?? text,
  source: "page.html",
  language: "en",
  text,
  credits: [],
  ...rest,
});

const compare = (was: string, is: string) => compareVersions(report(was), report(is));
const shown = ({ edits }: VersionComparison) =>
  edits.map(({ kind, earlierWords, laterWords }) => [kind, earlierWords, laterWords]);

/** Sentences of the text that no edit speaks of, as words. */
function keptSentences(text: string, edited: readonly (Edit["earlier"] | undefined)[]): readonly string[] {
  const gone = new Set(edited.map((span) => span?.start));
  return annotate(report(text))
    .sentences.filter(({ start }) => !gone.has(start))
    .map(({ start, end }) => wordsKey(text.slice(start, end)))
    .filter((key) => key !== "");
}

/** The words of the earlier sentence with its changes put in. */
function applyChanges(was: string, is: string, { earlier, changes = [] }: Edit): string {
  let at = earlier!.start;
  const parts: string[] = [];
  for (const change of changes) {
    parts.push(was.slice(at, change.earlier.start), is.slice(change.later.start, change.later.end));
    at = change.earlier.end;
  }
  return wordsKey([...parts, was.slice(at, earlier!.end)].join(" "));
}

function checkEdits(was: string, is: string): void {
  const { edits } = compare(was, is);
  for (const { earlier, later, earlierWords, laterWords, changes = [] } of edits) {
    if (earlier) expect(was.slice(earlier.start, earlier.end)).toBe(earlierWords);
    if (later) expect(is.slice(later.start, later.end)).toBe(laterWords);
    for (const change of changes) {
      expect(change.earlier.start >= earlier!.start && change.earlier.end <= earlier!.end).toBe(true);
      expect(change.later.start >= later!.start && change.later.end <= later!.end).toBe(true);
      expect(change.earlier.end > change.earlier.start || change.later.end > change.later.start).toBe(true);
    }
  }
  expect(
    keptSentences(
      is,
      edits.map(({ later }) => later),
    ),
  ).toEqual(
    keptSentences(
      was,
      edits.map(({ earlier }) => earlier),
    ),
  );
  for (const edit of edits) {
    if (edit.changes) expect(applyChanges(was, is, edit)).toBe(wordsKey(edit.laterWords!));
    if (edit.kind === "moved") expect(wordsKey(edit.earlierWords!)).toBe(wordsKey(edit.laterWords!));
  }
}

describe("compareVersions", () => {
  it("finds nothing where no word differs", () => {
    expect(compare("The dam held. It rained.", "The dam held.\n\n“It rained.”").edits).toEqual([]);
    expect(compare("The dam held.", "The dam held.")).not.toHaveProperty("silent");
  });

  it("shows in a reworded sentence exactly the words that changed", () => {
    const [was, is] = ["The old dam in the valley held all night.", "The dam in the valley broke before dawn."];
    const [edit, ...others] = compare(was, is).edits;
    expect(others).toEqual([]);
    expect(
      edit?.changes?.map(({ earlier, later }) => [
        was.slice(earlier.start, earlier.end),
        is.slice(later.start, later.end),
      ]),
    ).toEqual([
      ["old", ""],
      ["held all night", "broke before dawn"],
    ]);
  });

  it("tells a number in words from other words", () => {
    expect(compare("The flood killed three people.", "The flood killed seven people.").edits[0]?.kind).toBe("number");
    expect(compare("The flood killed three people.", "The flood drowned three people.").edits[0]?.kind).toBe(
      "reworded",
    );
  });

  it("takes a sentence that has little left of the one in its place for another", () => {
    expect(shown(compare("The dam held. The mayor slept.", "The dam held. Lorries waited in long rows."))).toEqual([
      ["added", undefined, "Lorries waited in long rows."],
      ["removed", "The mayor slept.", undefined],
    ]);
  });

  it("knows no change of a headline or byline that one version does not have", () => {
    const was = report("The dam held.", { headline: "Dam holds", byline: "Per Aune" });
    expect(compareVersions(was, report("The dam held.")).edits).toEqual([]);
  });

  it("hears a note only where a sentence opens with it", () => {
    const held = "The dam in the upper valley held all night and the people of the villages slept well.";
    const silent = (added: string) => compareVersions(report(held), report(`${held} ${added}`)).silent;
    expect(silent("Correction: the dam is in the upper valley.")).toBe(false);
    expect(silent("Updated 6 May 2031 with the words of the mayor.")).toBe(false);
    expect(silent("(This article was amended on Tuesday.)")).toBe(false);
    expect(silent("* An earlier version of this report named another dam.")).toBe(false);
    expect(silent("Correction of the water level took two hours.")).toBe(true);
    expect(silent("The mayor asked for a correction: none came.")).toBe(true);
  });

  it("does not know whether a report that only grew much longer was read whole before", () => {
    const more = "It rained until the morning. The mayor thanked the firemen, who had stood on the dam for nine hours.";
    expect(compareVersions(report("The dam held."), report(`The dam held. ${more}`))).not.toHaveProperty("silent");
    expect(compareVersions(report(`The dam held. ${more}`), report("The dam held.")).silent).toBe(true);
  });

  it("does not take a note that was there before for one on this change", () => {
    const note = "Correction: the dam is in the upper valley.";
    const [was, is] = [report(`The old dam held. ${note}`), report(`The new dam held. ${note}`)];
    expect(compareVersions(was, is).silent).toBe(true);
  });

  it("names the words that declare a change", () => {
    const note = "Correction: the dam is in the upper valley.";
    const is = report(`The dam held.\n\n${note}`);
    const { declared } = compareVersions(report("The dam held."), is);
    expect(declared).toEqual({ basis: "note", words: note, span: { start: 15, end: 15 + note.length } });
    const dated = compareVersions(
      report("The dam held.", { crawled: "2031-05-06T10:00Z" }),
      report("The dam broke.", { crawled: "2031-05-06T12:00Z", modified: "2031-05-06T11:00Z" }),
    );
    expect(dated.declared).toEqual({ basis: "modified", words: "2031-05-06T11:00Z" });
    expect(dated.between.before).toEqual({ value: "2031-05-06T11:00Z", basis: "modified" });
  });

  it("gives edits that lead from the one text to the other", { timeout: 60_000 }, () => {
    const words = fc.constantFrom("dam", "river", "broke", "held", "12", "rain", "Kask", "said", "水", "سد");
    const sentence = fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => `The ${list.join(" ")}.`);
    const text = fc
      .array(fc.tuple(sentence, fc.constantFrom(" ", "\n\n")), { maxLength: 8 })
      .map((list) => list.flat().join("").trim());
    fc.assert(
      fc.property(text, text, (was, is) => checkEdits(was, is)),
      { numRuns: 150 },
    );
  });

  it("gives edits that lead from a text to itself with sentences struck, doubled, moved and reworded", {
    timeout: 60_000,
  }, () => {
    const sentences = Array.from(
      { length: 9 },
      (_, at) => `Village ${at} lost ${at * 3} boats when the storm came ashore.`,
    );
    const pick = fc.array(fc.tuple(fc.nat(8), fc.boolean()), { maxLength: 14 });
    fc.assert(
      fc.property(pick, (picked) => {
        const is = picked.map(([at, reworded]) =>
          reworded ? sentences[at]!.replace("lost", "may have lost") : sentences[at]!,
        );
        checkEdits(sentences.join(" "), is.join(" "));
      }),
      { numRuns: 100 },
    );
  });

  it("stays quick on texts made to be slow", { timeout: 30_000 }, () => {
    const long = `The dam ${"held and ".repeat(20_000)}broke.`;
    checkEdits(long, long.replaceAll("held", "fell"));
    const many = (from: number) => Array.from({ length: 3_000 }, (_, at) => `Boat ${from + at} sank.`).join(" ");
    expect(compare(many(0), many(10_000)).edits.length).toBeGreaterThan(0);
    expect(compare("The dam held. ".repeat(4_000), "The dam held. ".repeat(3_000)).edits).toHaveLength(1_000);
  });
});
