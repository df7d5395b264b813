import { expect, it } from "vitest";
import { chooseStyle } from "../../src/cli/choose-style.js";

const terminal = { isTerminal: true, columns: 132, write: async () => true };
const pipe = { isTerminal: false, write: async () => true };
type Environment = Readonly<Record<string, string>>;

function colored(environment: Environment, standardOutput = terminal, color?: boolean): boolean {
  return chooseStyle({ color }, { environment, standardOutput }).color;
}

it("colours on a terminal and nowhere else", () => {
  expect(colored({})).toBe(true);
  expect(colored({ TERM: "dumb" })).toBe(false);
  expect(chooseStyle({}, { environment: {}, standardOutput: pipe })).toEqual({ color: false, width: 80 });
});

it("honours NO_COLOR and FORCE_COLOR, and the line above both", () => {
  expect(colored({ NO_COLOR: "1" })).toBe(false);
  expect(colored({ NO_COLOR: "" })).toBe(true);
  expect(chooseStyle({}, { environment: { FORCE_COLOR: "1" }, standardOutput: pipe }).color).toBe(true);
  expect(colored({ FORCE_COLOR: "0" })).toBe(false);
  expect(colored({ NO_COLOR: "1" }, terminal, true)).toBe(true);
  expect(colored({ FORCE_COLOR: "1" }, terminal, false)).toBe(false);
});

it("takes the width that is asked for, else that of the terminal", () => {
  expect(chooseStyle({ width: 60 }, { environment: {}, standardOutput: terminal }).width).toBe(60);
  expect(chooseStyle({}, { environment: {}, standardOutput: terminal }).width).toBe(132);
});
