import { expect, test } from "vitest";
import { dropSignOff } from "../../src/read/drop-sign-off.js";

const BODY = ["Seven buoys were found.", "Nobody ordered them."];

test("a last paragraph that begins with the reporter's name goes", () => {
  expect(dropSignOff([...BODY, "Ina Marsh writes of harbours."], ["Ina Marsh"])).toEqual(BODY);
  expect(dropSignOff([...BODY, "Ina Marsh", "Ina Marsh writes of harbours."], ["Ina Marsh"])).toEqual(BODY);
});

test("one of somebody else, or that only names the reporter further in, stays", () => {
  const last = "The keeper thanked Ina Marsh.";
  expect(dropSignOff([...BODY, last], ["Ina Marsh"])).toEqual([...BODY, last]);
});

test("a single name is too little to go by", () => {
  expect(dropSignOff([...BODY, "Marsh birds returned."], ["Marsh"])).toEqual([...BODY, "Marsh birds returned."]);
});

test("the first paragraph never goes", () => {
  expect(dropSignOff(["Ina Marsh rowed out."], ["Ina Marsh"])).toEqual(["Ina Marsh rowed out."]);
});

test("a long paragraph is no sign-off", () => {
  const long = `Ina Marsh rowed out ${"and on ".repeat(60)}until dusk.`;
  expect(dropSignOff([...BODY, long], ["Ina Marsh"])).toEqual([...BODY, long]);
});
