/** Does the scorer find a perfect synopsis faultless, an empty one empty, and each kind of fault? */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkFloors } from "../../eval/floors-check.js";
import { loadGold, locateWords } from "../../eval/gold.js";
import { figuresOfStory, scoreStory } from "../../eval/score-story.js";
import type { Quotation } from "../../src/model/annotation.js";
import type { Story, Synopsis } from "../../src/model/story.js";
import { perfectSynopsis } from "./perfect-synopsis.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const goldOf = (name: string) => loadGold(join(ROOT, "test/fixtures/stories", name, "expected.json"));
const gold = goldOf("harbour-accord");
const perfect = perfectSynopsis(gold, ROOT);

/** The perfect synopsis with its first story changed. */
function changed(change: (story: Story) => Partial<Story>): Synopsis {
  const [first, ...rest] = perfect.stories;
  return { ...perfect, stories: [{ ...first!, ...change(first!) }, ...rest] };
}

const tallyIn = (synopsis: Synopsis, metric: string) =>
  scoreStory(synopsis, gold).find((tally) => tally.metric === metric)!;

describe("a synopsis made of the expectations", () => {
  it.each(["harbour-accord", "river-flood", "prisoner-exchange"])("is found faultless (%s)", (name) => {
    const faults = scoreStory(perfectSynopsis(goldOf(name), ROOT), goldOf(name)).flatMap(
      ({ metric, missed, invented }) => [...missed, ...invented].map((words) => `${metric}: ${words}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("an empty synopsis", () => {
  it("has found nothing and invented nothing", () => {
    const empty = { ...perfect, stories: [] };
    const figures = figuresOfStory(scoreStory(empty, gold));
    expect([figures["quotations found"], figures["claims found"], figures["discrepancies found"]]).toEqual([0, 0, 0]);
    expect(figures["quotations right"]).toBe(1);
  });
});

describe("a fault", () => {
  it("in the speaker makes a quotation both missed and invented", () => {
    const synopsis = changed(({ quotations }) => ({
      quotations: quotations.map((one, index) => (index === 0 ? { ...one, speaker: "Somebody Else" } : one)),
    }));
    const { found, of, invented } = tallyIn(synopsis, "quotations");
    expect([of - found, invented.length]).toEqual([1, 1]);
  });

  it("of quoting a name is told apart from other inventions", () => {
    const name = gold.not_quotations[0]!;
    const text = perfect.reports.find((report) => report.id === name.report)!.text;
    const quoted: Quotation = { report: name.report, kind: "direct", span: locateWords(text, name.text)[0]! };
    const synopsis = changed(({ quotations }) => ({ quotations: [...quotations, quoted] }));
    expect(tallyIn(synopsis, "names left alone").missed).toHaveLength(1);
  });

  it("of one report too many in a claim is told with the report", () => {
    const synopsis = changed(({ claims }) => ({
      claims: claims.map((claim) =>
        claim.id === "c-pilots"
          ? { ...claim, members: [...claim.members, { report: "tagus-courier.html", span: { start: 0, end: 20 } }] }
          : claim,
      ),
    }));
    expect(tallyIn(synopsis, "claims").missed.join()).toContain("wrongly tagus-courier.html");
  });

  it("of two claims in one is told as a wrong join", () => {
    const synopsis = changed(({ claims }) => {
      const bridge = claims.find((claim) => claim.id === "c-bridge")!;
      const ships = claims.find((claim) => claim.id === "c-ships")!;
      return { claims: [...claims, { ...bridge, id: "x", members: [bridge.members[0]!, ships.members[1]!] }] };
    });
    expect(tallyIn(synopsis, "claims joined rightly").invented).toHaveLength(1);
  });

  it("in the grouping of a discrepancy makes it missed, not invented", () => {
    const synopsis = changed(({ discrepancies }) => ({
      discrepancies: discrepancies.map((one) =>
        one.kind === "status" ? { ...one, positions: [...one.positions].slice(0, 1) } : one,
      ),
    }));
    const { missed, invented } = tallyIn(synopsis, "discrepancies");
    expect([missed.length, invented.length]).toEqual([1, 0]);
  });

  it("of a discrepancy nobody asked for is invented", () => {
    const synopsis = changed(({ discrepancies }) => ({
      discrepancies: [...discrepancies, { ...discrepancies[0]!, kind: "direction" }],
    }));
    expect(tallyIn(synopsis, "discrepancies").invented).toHaveLength(1);
  });

  it("in the direction of a copy makes it missed and invented", () => {
    const synopsis = changed(({ derivations }) => ({
      derivations: derivations.map((one) => (one.kind === "verbatim" ? { ...one, from: one.to, to: one.from } : one)),
    }));
    const { missed, invented } = tallyIn(synopsis, "derivations");
    expect([missed.length, invented.length]).toEqual([1, 1]);
  });

  it("of counting copies as origins is told", () => {
    const synopsis = changed(({ reports }) => ({ origins: reports.map((id) => [id]) }));
    expect(tallyIn(synopsis, "origins").found).toBe(0);
  });

  it("of a day where none can be derived is told", () => {
    const reports = perfect.reports.map((report) =>
      report.id === "bawabat-al-marsa.txt"
        ? { ...report, published: { value: "2025-05-15", precision: "day", basis: "guess" } as const }
        : report,
    );
    expect(tallyIn({ ...perfect, reports }, "published").missed.join()).toContain("invented 2025-05-15");
  });
});

describe("locating words", () => {
  it("finds them across line ends and folded spaces", () => {
    expect(locateWords("one  two\n\nthree", "two three")).toEqual([{ start: 5, end: 15 }]);
  });
});

describe("floors", () => {
  it("are failed by a figure below, and by one no longer measured", () => {
    const failures = checkFloors({ part: { a: 0.4, b: 0.9 } }, { part: { a: 0.5, b: 0.5, c: 0.1 }, absent: { d: 1 } });
    expect(failures).toEqual([
      { part: "part", metric: "a", floor: 0.5, figure: 0.4 },
      { part: "part", metric: "c", floor: 0.1 },
    ]);
  });
});
