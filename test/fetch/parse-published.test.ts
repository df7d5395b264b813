import { describe, expect, it } from "vitest";
import { parsePublished } from "../../src/fetch/parse-published.js";

describe("a date given with a text", () => {
  it.each([
    ["2024", "2024", "year"],
    ["2024-03", "2024-03", "month"],
    ["2024-03-19", "2024-03-19", "day"],
    ["2024-03-19 22:33", "2024-03-19T22:33", "minute"],
    ["2024-03-19T22:33:05+03:00", "2024-03-19T22:33:05+03:00", "second"],
    ["2024-03-19T22:33:05.120Z", "2024-03-19T22:33:05Z", "second"],
    ["Tue, 19 Mar 2024 22:33:00 GMT", "2024-03-19T22:33:00Z", "second"],
    [1710887580, "2024-03-19T22:33:00Z", "second"],
    [1710887580000, "2024-03-19T22:33:00Z", "second"],
  ])("keeps the precision of %s", (given, value, precision) => {
    expect(parsePublished(given)).toEqual({ value, precision, basis: "given with the text" });
  });

  it.each(["", "soon", "2024-02-30", "2024-13-01", "19 March 2024", "03/04/2024", Number.NaN])(
    "finds none in %j",
    (given) => {
      expect(parsePublished(given)).toBeUndefined();
    },
  );
});
