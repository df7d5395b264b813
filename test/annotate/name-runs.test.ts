import { describe, expect, it } from "vitest";
import { findAtoms } from "../../src/annotate/find-atoms.js";
import { findCapitalRuns } from "../../src/annotate/find-capital-runs.js";
import { findMarkedPassages } from "../../src/annotate/find-marked-passages.js";
import { findShownRuns } from "../../src/annotate/find-shown-runs.js";
import type { Token } from "../../src/model/annotation.js";
import { type Prepared, prepareText } from "./annotate-text.js";

const wordsOf = (text: string, { tokens }: Prepared, from: number, to: number) =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

function capitalRuns(text: string) {
  const prepared = prepareText(text);
  const { tokens, sentences, tables } = prepared;
  const atoms = findAtoms(text, tokens, tables, new Set(), true);
  return findCapitalRuns(text, tokens, sentences, atoms, tables).map(({ from, to, shown }) => ({
    words: wordsOf(text, prepared, from, to),
    shown,
  }));
}

/** `ordinary` are the words that the lexicon could translate. */
function shownRuns(text: string, ordinary: readonly string[] = []): readonly string[] {
  const prepared = prepareText(text);
  const { tokens, sentences, tables } = prepared;
  const atoms = findAtoms(text, tokens, tables, new Set(), false);
  const marked = findMarkedPassages(text, tokens, sentences, tables);
  const isOrdinary = (token: Token) => ordinary.includes(text.slice(token.start, token.end));
  return findShownRuns(text, tokens, atoms, marked, tables, isOrdinary).map(({ from, to }) =>
    wordsOf(text, prepared, from, to),
  );
}

describe("runs of capitalised words", () => {
  it.each([
    ["inside a sentence", "They saw Rita Holm leave.", ["Rita Holm"]],
    ["at the start of a sentence", "Rita Holm left.", ["Rita Holm"]],
    ["with a particle", "They saw Anna van Dijk leave.", ["Anna van Dijk"]],
    ["with a hyphen", "They saw Jean-Luc Morel leave.", ["Jean-Luc Morel"]],
    ["with an initial", "They saw Rita B. Holm leave.", ["Rita B. Holm"]],
    ["two, parted by a comma", "They saw Rita Holm, Jaan Tamm and others.", ["Rita Holm", "Jaan Tamm"]],
    ["a single word seen elsewhere inside a sentence", "Holm left. They saw Holm leave.", ["Holm", "Holm"]],
  ])("are found %s", (_, text, wanted) => {
    expect(capitalRuns(text).map(({ words }) => words)).toEqual(wanted);
  });

  it.each([
    ["the first word of a sentence alone", "Ferries left."],
    ["a word that also stands in lower case", "Boats left. The boats sank. Boats sank."],
    ["months and weekdays", "They left on Monday in October."],
    ["headings", "Rita Holm Leaves\n\nthe river rose in the night."],
    ["what is named by a table", "They saw Estonia and NATO there."],
  ])("are not %s", (_, text) => {
    expect(capitalRuns(text)).toEqual([]);
  });

  it("end at a line break", () => {
    expect(capitalRuns("They saw Rita\nHolm leave.").map(({ words }) => words)).not.toContain("Rita\nHolm");
  });

  it("are shown by a verb of saying beside them", () => {
    expect(capitalRuns("They knew Holm said so.")).toEqual([{ words: "Holm", shown: true }]);
    expect(capitalRuns("They knew Holm well.")).toEqual([{ words: "Holm", shown: false }]);
  });
});

describe("names in a script without case", () => {
  it.each([
    ["an office", "غادر الوزير كارل ماغي", ["كارل ماغي"]],
    ["an office and its country", "غادر الرئيس الإستوني كارل ماغي", ["كارل ماغي"]],
    ["a title", "غادرت السيدة ليلى حداد", ["ليلى حداد"]],
    ["a verb of saying", "أكد كارل ماغي أن السد صامد", ["كارل ماغي"]],
    ["an opening mark behind an office", 'غادر الوزير "كارل ماغي" المدينة', ["كارل ماغي"]],
  ])("are shown by %s before them", (_, text, wanted) => {
    expect(shownRuns(text, ["المدينة", "السد", "صامد"])).toEqual(wanted);
  });

  it("end before an ordinary word", () => {
    expect(shownRuns("غادر الوزير كارل ماغي المدينة", ["المدينة"])).toEqual(["كارل ماغي"]);
  });

  it("end before a preposition", () => {
    expect(shownRuns("غادر الوزير كارل ماغي إلى البيت", ["البيت"])).toEqual(["كارل ماغي"]);
  });

  it("may hold an ordinary word between marks", () => {
    expect(shownRuns('غادر الوزير "سعيد فرح" المدينة', ["سعيد", "فرح", "المدينة"])).toEqual(["سعيد فرح"]);
  });

  it("may hold a particle", () => {
    expect(shownRuns("غادر الوزير سليم أبو زيد المدينة", ["المدينة"])).toEqual(["سليم أبو زيد"]);
  });

  it("are found again by a part that is no ordinary word", () => {
    expect(shownRuns("غادر الوزير كارل ماغي مساء. ثم وصل ماغي إلى البيت", ["مساء", "وصل", "البيت"])).toEqual([
      "كارل ماغي",
      "ماغي",
    ]);
  });

  it("are nothing where only ordinary words follow", () => {
    expect(shownRuns("زار الوزير المدينة القديمة", ["المدينة", "القديمة"])).toEqual([]);
  });
});
