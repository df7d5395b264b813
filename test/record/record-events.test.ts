import { describe, expect, it } from "vitest";
import type { AnnotatedReport, Entity } from "../../src/model/annotation.js";
import type { JoinedEntity } from "../../src/model/story.js";
import { recordEvents } from "../../src/record/record-events.js";
import { country, person, place, type Told, tellReport } from "../gather/told-report.js";

/** Entities of one id are one, in all reports. */
function joined(reports: readonly AnnotatedReport[]): readonly JoinedEntity[] {
  const byId = new Map<string, { entity: Entity; members: { report: string; entity: string }[] }>();
  for (const { report, entities } of reports) {
    for (const entity of entities) {
      const known = byId.get(entity.id) ?? { entity, members: [] };
      known.members.push({ report: report.id, entity: entity.id });
      byId.set(entity.id, known);
    }
  }
  return [...byId.values()].map(({ entity: { name, kind, office, country: code }, members }) => ({
    name,
    kind,
    members,
    ...(office === undefined ? {} : { office }),
    ...(code === undefined ? {} : { country: code }),
  }));
}

const record = (...told: readonly Told[]) => {
  const reports = told.map((one, index) => tellReport({ id: `r${index}`, ...one }));
  return recordEvents(reports, joined(reports));
};

const wanjala = person("w", "Grace Wanjala", "president", "KEN");
const asante = person("a", "Kofi Asante", "president", "GHA");

describe("recordEvents", () => {
  it("lists both parties of a call as actors, with country and office", () => {
    const [main] = record({
      sentences: ["Grace Wanjala held a phone call with Kofi Asante.", "She praised the railway."],
      entities: [wanjala, asante],
      mentions: [
        ["Grace Wanjala", "w"],
        ["Kofi Asante", "a"],
      ],
      acts: [
        ["phone call", "CONSULT", "phone", "041"],
        ["praised", "SUPPORT", undefined, "051"],
      ],
    });
    expect(main).toEqual({
      type: "CONSULT",
      mode: "phone",
      cameo: "041",
      actors: [
        { name: "Grace Wanjala", country: "KEN", role: "president" },
        { name: "Kofi Asante", country: "GHA", role: "president" },
      ],
    });
  });

  it("puts the call before what was said in it, though that is told first", () => {
    const records = record({
      sentences: ["Grace Wanjala congratulated Kofi Asante on the railway.", "They spoke in a phone call."],
      entities: [wanjala, asante],
      mentions: [
        ["Grace Wanjala", "w"],
        ["Kofi Asante", "a"],
      ],
      acts: [
        ["congratulated", "SUPPORT", undefined, "051"],
        ["phone call", "CONSULT", "phone", "041"],
      ],
    });
    expect(records.map(({ type }) => type)).toEqual(["CONSULT", "SUPPORT"]);
    expect(records[1]!.actors).toEqual([{ name: "Grace Wanjala", country: "KEN", role: "president" }]);
    expect(records[1]!.recipients).toEqual([{ name: "Kofi Asante", country: "GHA", role: "president" }]);
  });

  it("takes a third at the table only where named as much", () => {
    const third = person("t", "Ana Quispe", "president", "PER");
    const sentences = ["Grace Wanjala, Kofi Asante and Ana Quispe met.", "Trade was discussed."];
    const all: Told = {
      sentences,
      entities: [wanjala, asante, third],
      mentions: [
        ["Grace Wanjala", "w"],
        ["Kofi Asante", "a"],
        ["Ana Quispe", "t"],
      ],
      acts: [["met", "CONSULT", "meet", "040"]],
    };
    expect(record(all)[0]!.actors).toHaveLength(3);
    const passing = { ...all, sentences: ["Grace Wanjala and Kofi Asante met.", "Ana Quispe was told of it."] };
    expect(record(passing)[0]!.actors.map(({ name }) => name)).toEqual(["Grace Wanjala", "Kofi Asante"]);
  });

  it("takes countries for parties where no persons are named", () => {
    const [main] = record({
      sentences: ["Kenya and Ghana signed a treaty in Lomé."],
      entities: [country("ken", "Kenya", "KEN"), country("gha", "Ghana", "GHA"), place("p", "Lomé")],
      mentions: [
        ["Kenya", "ken"],
        ["Ghana", "gha"],
        ["Lomé", "p"],
      ],
      acts: [["signed", "AGREE", undefined, "057"]],
    });
    expect(main!.actors).toEqual([
      { name: "Ghana", country: "GHA" },
      { name: "Kenya", country: "KEN" },
    ]);
    expect(main!.place).toBe("Lomé");
  });

  it("gives a call no place", () => {
    const [main] = record({
      sentences: ["Grace Wanjala spoke from Lomé to Kofi Asante in a phone call."],
      entities: [wanjala, asante, place("p", "Lomé")],
      mentions: [["Lomé", "p"]],
      acts: [["phone call", "CONSULT", "phone", "041"]],
    });
    expect(main!.place).toBeUndefined();
  });

  it("gives a happening a place and nobody who did it", () => {
    const [main] = record({
      sentences: ["An earthquake shook Lomé while Kofi Asante was abroad."],
      entities: [asante, place("p", "Lomé")],
      mentions: [
        ["Lomé", "p"],
        ["Kofi Asante", "a"],
      ],
      acts: [["earthquake", "DISASTER", "earthquake"]],
    });
    expect(main).toEqual({ type: "DISASTER", mode: "earthquake", actors: [], place: "Lomé" });
  });

  it("finds the doer behind the verb where the verb stands first", () => {
    const [main] = record({
      language: "ar",
      sentences: ["قصفت كينيا مواقع غانا"],
      entities: [country("ken", "Kenya", "KEN"), country("gha", "Ghana", "GHA")],
      mentions: [
        ["كينيا", "ken"],
        ["غانا", "gha"],
      ],
      acts: [["قصفت", "ASSAULT", undefined, "190"]],
    });
    expect(main!.actors).toEqual([{ name: "Kenya", country: "KEN" }]);
    expect(main!.recipients).toEqual([{ name: "Ghana", country: "GHA" }]);
  });

  it("follows most reports where they tell of different acts", () => {
    const told = (words: string, type: string): Told => ({
      sentences: [`The government ${words} the strike.`],
      acts: [[words, type]],
    });
    const records = record(told("banned", "SANCTION"), told("forbade", "SANCTION"), told("mourned", "SUPPORT"));
    expect(records[0]!.type).toBe("SANCTION");
  });

  it("keeps the date where no act is recognised", () => {
    const [main, ...others] = record({
      sentences: ["Swans returned to the lake on 3 May 2022."],
      times: [["3 May 2022", { value: "2022-05-03" }]],
    });
    expect(main).toEqual({
      type: "UNKNOWN",
      actors: [],
      date: { value: "2022-05-03", precision: "day", weekday: "Tuesday" },
    });
    expect(others).toEqual([]);
  });

  it("gives the same records in whatever order the reports come", () => {
    const told: readonly Told[] = ["phone call", "meeting", "visit"].map((words, index) => ({
      id: `r${index}`,
      sentences: [`Grace Wanjala and Kofi Asante: a ${words}.`],
      entities: [wanjala, asante],
      mentions: [
        ["Grace Wanjala", "w"],
        ["Kofi Asante", "a"],
      ] as const,
      acts: [[words, "CONSULT", words]] as const,
    }));
    const reports = told.map(tellReport);
    const backwards = [...reports].reverse();
    expect(recordEvents(backwards, joined(reports))).toEqual(recordEvents(reports, joined(reports)));
  });
});
