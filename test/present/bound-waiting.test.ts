import { expect, it } from "vitest";
import { boundWaiting } from "../../src/present/bound-waiting.js";

const row = (corresponding: boolean, ...cells: number[][]) => ({ corresponding, cells });

it("begins a row where the shorter report waits no longer than is allowed", () => {
  const rows = [row(true, [0], [0]), row(true, [1], [1])];
  expect(
    boundWaiting(
      rows,
      [
        [6, 2],
        [3, 2],
      ],
      5,
    ),
  ).toEqual(rows);
});

it("lets a report go on where it would stand empty for longer", () => {
  const rows = [row(false, [0], []), row(true, [1], [0])];
  expect(boundWaiting(rows, [[30, 2], [2]], 5)).toEqual([row(false, [0, 1], [0])]);
});

it("does not wait for a report that has nothing more to tell", () => {
  const rows = [row(true, [0], [0], [0]), row(true, [1], [1], [])];
  expect(boundWaiting(rows, [[9, 2], [9, 2], [1]], 5)).toEqual(rows);
});

it("keeps every paragraph once and in order", () => {
  const rows = Array.from({ length: 20 }, (_, index) =>
    row(index % 2 === 1, [index], index % 3 === 0 ? [index / 3] : []),
  );
  const heights = [Array.from({ length: 20 }, (_, index) => 1 + (index % 5)), Array.from({ length: 7 }, () => 2)];
  const bound = boundWaiting(rows, heights, 4);
  expect(bound.flatMap(({ cells }) => cells[0])).toEqual([...Array(20).keys()]);
  expect(bound.flatMap(({ cells }) => cells[1])).toEqual([...Array(7).keys()]);
});
