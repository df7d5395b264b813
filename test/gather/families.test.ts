/** Are the families of look-alikes what they claim to be: enough, whole, in the nine languages, half of them held out? */
import { describe, expect, it } from "vitest";
import { openFamilies } from "../../eval/families.js";

const halves = { tuned: openFamilies("tuned"), held: openFamilies("held") };
const all = [...halves.tuned, ...halves.held];

describe("the families of look-alikes", () => {
  it("are thirty or more with a hundred and fifty reports, one half held out", () => {
    expect(all.length).toBeGreaterThanOrEqual(30);
    expect(all.flatMap(({ reports }) => reports).length).toBeGreaterThanOrEqual(150);
    expect(halves.held.length).toBeGreaterThanOrEqual(18);
    expect(halves.tuned.length).toBeGreaterThanOrEqual(halves.held.length);
  });

  it("are written in nine languages", () => {
    const languages = new Set(all.flatMap(({ reports }) => reports.map(({ language }) => language)));
    expect([...languages]).toEqual(expect.arrayContaining(["ar", "de", "en", "es", "fa", "fr", "ru", "tr", "zh"]));
  });

  it.each(all.map((family) => [family.name, family] as const))("tell of two events or more: %s", (_, { reports }) => {
    const events = new Set(reports.map(({ event }) => event));
    expect(events.size).toBeGreaterThanOrEqual(2);
    for (const event of events) expect(reports.filter((report) => report.event === event).length).toBeGreaterThan(1);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });
});
