import { describe, expect, it } from "vitest";
import { knowOutlets } from "../../src/trace/know-outlets.js";
import { known } from "../knowledge/known.js";

const { keyOf, outletOf, byDomain, ownerOf, isWire, officeOf } = knowOutlets(known);

describe("keys", () => {
  it("are one for all names of an outlet, whatever their case, marks and script", () => {
    expect(keyOf("AZALAI")).toBe(keyOf("وكالة أزلاي للأنباء"));
    expect(keyOf("the coast-herald")).toBe(keyOf("Coast Herald"));
  });

  it("are the words themselves of a name that nobody knows", () => {
    expect(keyOf("Dune  Courier!")).toBe("dune courier");
    expect(outletOf(keyOf("Dune Courier"))).toBeUndefined();
  });
});

describe("hosts", () => {
  it("lead to the outlet that they or a host above them belong to", () => {
    expect(byDomain("www.herald.example")?.name).toBe("Coast Herald");
    expect(byDomain("AR.Azalai.example.")?.name).toBe("Azalai News Agency");
  });

  it("lead nowhere where nothing is known", () => {
    expect(byDomain("notherald.example")).toBeUndefined();
    expect(byDomain("example")).toBeUndefined();
    expect(byDomain("a.".repeat(100_000))).toBeUndefined();
  });
});

describe("owners", () => {
  it("are the outermost ones, so that two papers of one house have one", () => {
    expect(ownerOf(keyOf("Harbour Post"))).toBe(ownerOf(keyOf("Coast Herald")));
    expect(ownerOf(keyOf("Azalai"))).toBeUndefined();
    expect(ownerOf("never heard of")).toBeUndefined();
  });

  it("end, even where somebody made a circle of them", () => {
    const round = knowOutlets({
      ...known,
      owners: [
        { name: "Quay Press", aliases: [], owner: "Tide House" },
        { name: "Tide House", aliases: [], owner: "Quay Press" },
      ],
    });
    expect(round.ownerOf(round.keyOf("Harbour Post"))).toBeDefined();
  });
});

it("tells wires from papers", () => {
  expect(isWire(keyOf("Azalai"))).toBe(true);
  expect(isWire(keyOf("Coast Herald"))).toBe(false);
});

it("knows offices by their names and by their sites", () => {
  expect(officeOf("الرئاسة الموريتانية")?.name).toBe("Mauritanian Presidency");
  expect(officeOf("www.presidency.example")?.name).toBe("Mauritanian Presidency");
  expect(officeOf("Somebody's office")).toBeUndefined();
});
