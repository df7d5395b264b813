import { describe, expect, it } from "vitest";
import { gatherLabels } from "../../src/align/gather-labels.js";
import type { Report } from "../../src/model/report.js";
import { synopsize } from "../../src/synopsis.js";
import { reportOf } from "../annotate/annotate-text.js";

const FIGHTERS = "fighters of a non-state armed group";

const HARBOUR = reportOf(
  "Rebels seized the harbour of Tartus on Monday. The rebels burned two boats, port officials said.",
  { id: "a", outlet: "Coast Herald" },
);
const BRIDGE = reportOf(
  "Rebels blew up the bridge near Homs in May. “The terrorists will pay,” General Rami Haddad said.",
  {
    id: "b",
    outlet: "Coast Herald",
  },
);
const ARABIC = reportOf("سيطر الإرهابيون على ميناء طرطوس يوم الاثنين.", { id: "c", outlet: "صدى الميناء" });

function labelsOf(reports: readonly Report[]) {
  const { stories, reports: read } = synopsize(reports);
  return gatherLabels(stories, read);
}

describe("what outlets call the same thing", () => {
  const [fighters, ...others] = labelsOf([HARBOUR, BRIDGE, ARABIC]);
  const wordings = (outlet: string) => fighters!.outlets.find((one) => one.outlet === outlet)?.wordings ?? [];

  it("stands together over stories and languages", () => {
    expect(others).toEqual([]);
    expect(fighters!.entity).toBe(FIGHTERS);
    expect(fighters!.outlets.map(({ outlet }) => outlet)).toEqual(["Coast Herald", "صدى الميناء"]);
  });

  it("is counted by places and by stories", () => {
    expect(wordings("Coast Herald")[0]).toMatchObject({ text: "Rebels", language: "en", count: 3, stories: 2 });
    expect(wordings("صدى الميناء")).toMatchObject([
      { text: "الإرهابيون", language: "ar", count: 1, own: 1, stories: 1 },
    ]);
  });

  it("is told apart from what those say whom an outlet quotes", () => {
    expect(wordings("Coast Herald")[1]).toMatchObject({
      text: "terrorists",
      count: 1,
      own: 0,
      speakers: ["Rami Haddad"],
    });
  });

  it("points at one place, of the outlet's own voice if there is one", () => {
    for (const { text, passage } of wordings("Coast Herald")) {
      const report = [HARBOUR, BRIDGE].find(({ id }) => id === passage.report)!;
      expect(report.text.slice(passage.span.start, passage.span.end)).toBe(text);
    }
  });

  it("stands in the synopsis, too", () => {
    expect(synopsize([ARABIC, BRIDGE, HARBOUR]).labels).toEqual(labelsOf([HARBOUR, BRIDGE, ARABIC]));
  });

  it("is absent where nothing bears a label", () => {
    expect(synopsize([reportOf("Estonia and Peru signed.")])).not.toHaveProperty("labels");
  });
});
