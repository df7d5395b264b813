import { describe, expect, it } from "vitest";
import { measureText } from "../../src/present/measure-text.js";
import { tellLineage } from "../../src/present/tell-lineage.js";
import { hostile } from "../fixtures/present/hostile.js";
import { madeUpTags, madeUpTies } from "../fixtures/present/made-up-ties.js";

const page = { width: 80, color: false };
const outlets = [
  "Azalai News Agency",
  "Coast Herald",
  "Meridian Brief",
  "وكالة أزلاي للأنباء",
  "Quai du Sud",
  "The Tagus Courier",
];

function tell(names: readonly string[], lines: readonly string[], all = false): string[] {
  const tags = madeUpTags(names);
  return tellLineage({ tags, derivations: madeUpTies(tags, lines) }, page, { all });
}

describe("tellLineage", () => {
  it("draws sources above what took from them, and tells all else beside", () => {
    const lines = [
      "2 < 1 verbatim",
      "2 < Azalai News Agency credit",
      "4 < 2 translation",
      "3 < 1 rewrite",
      "3 < Vardar Wire credit",
      "5 = 3 common-source",
      "5 = 2 edited",
    ];
    expect(tell(outlets, lines)).toEqual([
      "  [1] Azalai News Agency, 1 May 2031",
      "  ├─ [2] Coast Herald, 2 May 2031: taken over word for word, credited",
      "  │  └─ [4] \u2068\u200fوكالة أزلاي للأنباء\u2069, 4 May 2031: translated",
      "  └─ [3] Meridian Brief, 3 May 2031: rewritten; also credits Vardar Wire",
      "  Vardar Wire (credited)",
      "  Tied, and nobody shown to be first:",
      "    - [5] Quai du Sud and [2] Coast Herald: taken over with edits; which was",
      "      first is not known",
      "    - [5] Quai du Sud and [3] Meridian Brief: a source in common",
      "  No tie shown: [6] The Tagus Courier",
    ]);
  });

  it("names what is credited, its own report, and a chain of credits", () => {
    const lines = ["6 < Vardar Wire credit", "Vardar Wire < Coast Herald credit"];
    expect(
      tell(
        outlets.slice(0, 2).concat(outlets.slice(4)),
        lines.map((line) => line.replace("6", "4")),
      ),
    ).toEqual([
      "  Coast Herald (credited)",
      "  ├─ Vardar Wire: credited by name",
      "  │  └─ [4] The Tagus Courier, 4 May 2031: credited by name",
      "  └─ [2] Coast Herald, 2 May 2031: its own report",
      "  No tie shown: [1] Azalai News Agency, [3] Quai du Sud",
    ]);
  });

  it("keeps the trunk beside lines that wrap", () => {
    const long = "The Very Long Name of a Paper of Record of a Port That Many Ships Call At";
    expect(tell(["A", long, "C", "D"], ["2 < 1 edited", "3 < 2 edited", "4 < 1 edited"])).toEqual([
      "  [1] A, 1 May 2031",
      "  ├─ [2] The Very Long Name of a Paper of Record of a Port That Many Ships",
      "  │  │ Call At, 2 May 2031: taken over with edits",
      "  │  └─ [3] C, 3 May 2031: taken over with edits",
      "  └─ [4] D, 4 May 2031: taken over with edits",
    ]);
  });

  it("counts what it cuts, unless all is asked for", () => {
    const names = Array.from({ length: 41 }, (_, index) => `Outlet ${index + 1}`);
    const lines = names.slice(1).map((_, index) => `${index + 2} < 1 verbatim`);
    expect(tell(names, lines)).toHaveLength(25);
    expect(tell(names, lines).at(-1)).toBe("  and 17 more (--all)");
    expect(tell(names, lines, true)).toHaveLength(41);
  });

  it("tells of many further sources how many more there are", () => {
    const lines = ["A", "B", "C", "D", "E", "F"].map((name) => `2 < ${name} credit`);
    expect(tell(outlets, lines)[1]).toBe("  └─ [2] Coast Herald, 2 May 2031: credited by name; also credits B; also");
    expect(tell(outlets, lines)[2]).toBe("       credits C; also credits D; also 2 more");
  });

  it("stays within the page and ends, however deep, circular or hostile the ties are", () => {
    const names = [hostile, ...Array.from({ length: 59 }, (_, index) => `Outlet ${index + 2}`)];
    const chain = names.slice(1).map((_, index) => `${index + 2} < ${index + 1} edited`);
    const lines = tell(
      names,
      [...chain, "1 < 60 credit", "30 < 31 rewrite", `5 < ${hostile.replaceAll("\n", " ")} credit`],
      true,
    );
    expect(lines.length).toBeGreaterThan(59);
    for (const line of lines) {
      expect(measureText(line)).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(
      "· [40] Outlet 40, 40 May 2031: taken over with edits from [39]",
    );
  });

  it("says nothing where no tie is known", () => {
    expect(tell(outlets, [])).toEqual([]);
  });
});
