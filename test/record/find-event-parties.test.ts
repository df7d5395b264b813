import { describe, expect, it } from "vitest";
import { findEventActs } from "../../src/record/find-event-acts.js";
import { findEventParties } from "../../src/record/find-event-parties.js";
import { person, type Told, tellReport } from "../gather/told-report.js";

const people = [person("q", "Ana Quispe"), person("a", "Kofi Asante"), person("m", "Mateo Larralde")];

function partiesOf(...told: readonly Told[]) {
  const mentions = people.map(({ id, name }) => [name, id] as const);
  const reports = told.map((one, index) => tellReport({ id: `r${index}`, entities: people, mentions, ...one }));
  const joined = people.map(({ id, name, kind }) => ({
    name,
    kind,
    members: reports.map(({ report }) => ({ report: report.id, entity: id })),
  }));
  const { actors, recipients } = findEventParties(findEventActs(reports)[0]!, joined);
  return [actors.map(({ name }) => name), recipients.map(({ name }) => name)];
}

describe("findEventParties", () => {
  it("tells who did it from whom it was done to", () => {
    expect(partiesOf({ sentences: ["Ana Quispe praised Kofi Asante."], acts: [["praised", "SUPPORT"]] })).toEqual([
      ["Ana Quispe"],
      ["Kofi Asante"],
    ]);
  });

  it("takes the nearest before the act for the doer", () => {
    const told: Told = {
      sentences: ["Mateo Larralde reports: Ana Quispe praised Kofi Asante."],
      acts: [["praised", "SUPPORT"]],
    };
    expect(partiesOf(told)[0]).toEqual(["Ana Quispe"]);
  });

  it("leaves out the outlet and the sources that a report credits", () => {
    const told = tellReport({
      sentences: ["Ana Quispe praised Kofi Asante."],
      entities: people,
      mentions: [
        ["Ana Quispe", "q"],
        ["Kofi Asante", "a"],
      ],
      acts: [["praised", "SUPPORT"]],
    });
    const credited = { ...told, report: { ...told.report, credits: [{ name: "Ana Quispe" }] } };
    const joined = people.map(({ id, name, kind }) => ({ name, kind, members: [{ report: "r", entity: id }] }));
    expect(findEventParties(findEventActs([credited])[0]!, joined).actors).toEqual([]);
  });

  it("lets most reports decide", () => {
    const right: Told = { sentences: ["Ana Quispe thanked Kofi Asante."], acts: [["thanked", "SUPPORT"]] };
    const wrong: Told = { sentences: ["Mateo Larralde thanked Kofi Asante."], acts: [["thanked", "SUPPORT"]] };
    expect(partiesOf(right, right, wrong)[0]).toEqual(["Ana Quispe"]);
  });
});
