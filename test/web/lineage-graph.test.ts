import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LineageGraph } from "../../web/pages/lineage-graph.js";
import { hostile } from "../fixtures/present/hostile.js";
import { madeUpTags, madeUpTies } from "../fixtures/present/made-up-ties.js";

/** `origins`: numbers of reports that go back to one. */
function draw(
  names: readonly string[],
  lines: readonly string[],
  origins: readonly (readonly number[])[] = [],
): string {
  const tags = madeUpTags(names);
  const outline = {
    number: 3,
    tags,
    derivations: madeUpTies(tags, lines),
    origins: origins.map((origin) => origin.map((number) => tags[number - 1]!)),
  };
  return render(LineageGraph({ outline })!);
}
const count = (html: string, words: RegExp) => (html.match(words) ?? []).length;
const five = ["Azalai News Agency", "Coast Herald", "وكالة أزلاي للأنباء", "Quai", "Courier"];

describe("LineageGraph", () => {
  it("draws an arrowhead only where it is shown who was first", () => {
    const html = draw(five, ["2 < 1 verbatim", "3 = 1 rewrite", "5 = 4 common-source"]);
    expect(count(html, /marker-end/g)).toBe(1);
    expect(count(html, /<path class="tie [a-z-]+" d="M[^"]*C/g)).toBe(4);
    expect(html).toContain("without an arrowhead: which was first is not known");
  });

  it("is a picture with a title and a description of its own", () => {
    const html = draw(five, ["2 < 1 verbatim"]);
    expect(html).toContain('role="img" aria-labelledby="s3-lineage s3-lineage-about"');
    expect(html).toContain('<title id="s3-lineage">Who took it from whom, drawn</title>');
    expect(html).toMatch(/<desc id="s3-lineage-about">2 reports and sources, 1 line; /);
  });

  it("explains the kinds of line that are drawn, and no other", () => {
    const html = draw(five, ["2 < 1 verbatim", "3 < Vardar credit"]);
    expect(html).toContain("taken over word for word");
    expect(html).toContain("credited by name");
    expect(html).not.toContain("rewritten");
  });

  it("marks reports of one origin by a letter where those drawn go back to several", () => {
    const lines = ["2 < 1 verbatim", "4 < 3 edited", "5 < 3 credit"];
    const several = draw(five, lines, [[1, 2], [3, 4], [5]]);
    expect([...several.matchAll(/class="mark"[^>]*>(\w)</g)].map(([, mark]) => mark)).toEqual(["A", "A", "B", "B"]);
    expect(several).toContain("The same letter: one origin");
    expect(draw(five, lines, [[1, 2, 3, 4, 5]])).not.toContain('class="mark"');
  });

  it("names reports that nothing ties", () => {
    expect(draw(five, ["2 < 1 verbatim"]).replace(/<[^>]+>/g, "")).toContain(
      "No tie shown: 3 وكالة أزلاي للأنباء 4 Quai",
    );
  });

  it("cuts long names and keeps them whole in what stands over the mouse", () => {
    const long = "The Very Long Name of a Paper of Record of a Port";
    const html = draw([long, "B"], ["2 < 1 verbatim"]);
    expect(html).toContain(`<title>1: ${long}, 1 May 2031</title>`);
    expect(html).toMatch(/>The Very<\/text>/);
    expect(html).toMatch(/>Long Name o…<\/text>/);
  });

  it("leaves many reports, or many ties, to the list", () => {
    const names = Array.from({ length: 200 }, (_, index) => `Outlet ${index + 1}`);
    const star = names.slice(1).map((_, index) => `${index + 2} < 1 verbatim`);
    expect(draw(names, star)).toBe('<p class="note-line">Too many to draw (200): the list tells each tie.</p>');
    expect(draw(names.slice(0, 30), star.slice(0, 29))).toContain("<svg");
    const dense = star
      .slice(0, 11)
      .flatMap((_, to) => star.slice(0, to).map((__, from) => `${to + 1} < ${from + 1} edited`));
    expect(draw(names.slice(0, 12), [...dense, ...dense.map((line) => line.replace("edited", "rewrite"))])).toContain(
      "Too many",
    );
  });

  it("holds hostile names as text", () => {
    const html = draw([hostile, "B"], ["2 < 1 verbatim", `2 < ${hostile} credit`]);
    expect(html).not.toMatch(/<(?:script|img|style|a)\b/);
  });
});
