import { describe, expect, it } from "vitest";
import { toJson } from "../../src/present/to-json.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";

describe("toJson", () => {
  it("loses nothing", () => {
    expect(JSON.parse(toJson(ferryAndBridge))).toEqual(JSON.parse(JSON.stringify(ferryAndBridge)));
    expect(JSON.parse(toJson(hostileSynopsis))).toEqual(JSON.parse(JSON.stringify(hostileSynopsis)));
  });

  it("gives the same bytes in whatever order the keys were set", () => {
    const turned = Object.fromEntries(Object.entries(ferryAndBridge).reverse()) as unknown as typeof ferryAndBridge;
    expect(toJson(turned)).toBe(toJson(ferryAndBridge));
  });

  it("begins with the version and ends with a line end", () => {
    expect(toJson(ferryAndBridge)).toMatch(/^\{\n {2}"synoptic": 1,\n {2}"reports": \[/);
    expect(toJson(ferryAndBridge).endsWith("}\n")).toBe(true);
  });

  it("writes what could steer a terminal as escapes", () => {
    expect(toJson(hostileSynopsis)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
