import { describe, expect, it } from "vitest";
import { findEventActs } from "../../src/record/find-event-acts.js";
import { type Told, tellReport } from "../gather/told-report.js";

const acts = (...told: readonly Told[]) =>
  findEventActs(told.map((one, index) => tellReport({ id: `r${index}`, ...one })));
const kinds = (...told: readonly Told[]) => acts(...told).map(({ type, mode }) => (mode ? `${type}/${mode}` : type));

describe("findEventActs", () => {
  it("puts first what most reports tell early", () => {
    const strike: Told = { sentences: ["Drivers strike.", "Talks fail."], acts: [["strike", "PROTEST"]] };
    const other: Told = { sentences: ["Talks fail."], acts: [["fail", "REJECT"]] };
    expect(kinds(strike, strike, other)).toEqual(["PROTEST", "REJECT"]);
  });

  it("puts a call before the words said in it", () => {
    const call: Told = {
      sentences: ["She praised him.", "It was a phone call."],
      acts: [
        ["praised", "SUPPORT"],
        ["phone call", "CONSULT", "phone"],
      ],
    };
    expect(kinds(call)).toEqual(["CONSULT/phone", "SUPPORT"]);
  });

  it("leaves a deed first of which a later call only speaks", () => {
    const quake: Told = {
      sentences: ["An earthquake struck.", "Many died.", "Help came.", "He offered comfort in a phone call."],
      acts: [
        ["earthquake", "DISASTER"],
        ["phone call", "CONSULT", "phone"],
      ],
    };
    expect(kinds(quake)[0]).toBe("DISASTER");
  });

  it("counts tellings without a mode for the mode that others tell", () => {
    const open: Told = { sentences: ["The two spoke."], acts: [["spoke", "CONSULT"]] };
    const call: Told = { sentences: ["It was a phone call."], acts: [["phone call", "CONSULT", "phone", "041"]] };
    const [only, ...others] = acts(open, call);
    expect(only).toMatchObject({ type: "CONSULT", mode: "phone", cameo: "041" });
    expect(only!.told).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it("gives the commonest code, and none for what CAMEO does not code", () => {
    const code = (cameo: string): Told => ({
      sentences: ["Rebels attacked."],
      acts: [["attacked", "ASSAULT", undefined, cameo]],
    });
    expect(acts(code("190"), code("190"), code("193"))[0]!.cameo).toBe("190");
    expect(acts(code("000"))[0]!.cameo).toBeUndefined();
  });

  it("finds no act in headings or where none is told", () => {
    expect(kinds({ sentences: ["# Attack", "Rain fell."], acts: [["Attack", "ASSAULT"]] })).toEqual([]);
    expect(kinds({ sentences: ["Rain fell."] })).toEqual([]);
  });
});
