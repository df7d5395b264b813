/** When does a clause say of a role that it is nobody's? */
import { expect, it } from "vitest";
import { sparesAll } from "../../src/align/compare-spared.js";
import type { FigureRole } from "../../src/align/figure-roles.js";
import { makeMarkPhrases } from "../../src/align/mark-phrases.js";
import { annotateText } from "../annotate/annotate-text.js";

const spares = (text: string, role: FigureRole) =>
  sparesAll(annotateText(text), { start: 0, end: text.length }, role, makeMarkPhrases());

it("says so where a negation stands right beside the word", () => {
  expect(spares("No injuries were reported on the pier.", "hurt")).toBe(true);
  expect(spares("Nobody was hurt.", "hurt")).toBe(true);
});

it("does not say so beyond a mark, beside a figure, or of whom nobody has reached yet", () => {
  expect(spares("He was killed - never mind by whom.", "dead")).toBe(false);
  expect(spares("No more than two were hurt.", "hurt")).toBe(false);
  expect(spares("They could not be rescued before the morning.", "saved")).toBe(false);
});
