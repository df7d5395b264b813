import { describe, expect, it } from "vitest";
import type { Credit } from "../../src/model/report.js";
import { findCreditDerivations } from "../../src/trace/find-credit-derivations.js";
import { annotatePlainly } from "./annotate-plainly.js";

const text = "Boats stayed in harbour, Gulf Press and Norda reported. The storm (Inner Sea Wire) eased later.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const derive = (credits: readonly Credit[]) =>
  findCreditDerivations([annotatePlainly({ id: "r", language: "en", credits, text })], {
    key: (name) => name.toLowerCase(),
    tell: (name) => name,
  });
const edges = (credits: readonly Credit[]) => derive(credits).map(({ from, to }) => `${from} > ${to}`);

describe("findCreditDerivations", () => {
  it("points at the words of the credit, in the text or outside it", () => {
    const inText = derive([{ name: "Gulf Press", span: at("Gulf Press") }]);
    expect(inText[0]!.evidence).toEqual([{ report: "r", span: at("Gulf Press"), words: "Gulf Press" }]);
    const outside = derive([{ name: "Gulf Press", words: "Source: Gulf Press" }]);
    expect(outside[0]!.evidence).toEqual([{ report: "r", words: "Source: Gulf Press" }]);
  });

  it("derives the outer from the inner source where they are named in different places", () => {
    const credits = [
      { name: "Gulf Press", words: "Source: Gulf Press" },
      { name: "Inner Sea Wire", span: at("Inner Sea Wire") },
    ];
    expect(edges(credits)).toEqual(["Gulf Press > r", "Inner Sea Wire > r", "Inner Sea Wire > Gulf Press"]);
  });

  it("makes no chain of sources named in one breath", () => {
    const credits = [
      { name: "Gulf Press", span: at("Gulf Press") },
      { name: "Norda", span: at("Norda") },
    ];
    expect(edges(credits)).toEqual(["Gulf Press > r", "Norda > r"]);
    const line = "With inputs from Gulf Press and Norda";
    expect(
      edges([
        { name: "Gulf Press", words: line },
        { name: "Norda", words: line },
      ]),
    ).toEqual(["Gulf Press > r", "Norda > r"]);
  });

  it("tells a source once that is credited twice", () => {
    expect(edges([{ name: "Norda" }, { name: "NORDA" }])).toEqual(["Norda > r"]);
  });
});
