import { describe, expect, test } from "vitest";
import type { ShownMedium } from "../../src/model/report.js";
import { findMediaTies } from "../../src/trace/find-media-ties.js";
import { annotatePlainly } from "./annotate-plainly.js";

const photograph = (address: string, words?: string): ShownMedium => ({
  kind: "photograph",
  address,
  ...(words === undefined ? {} : { words }),
});
const embed = (address: string): ShownMedium => ({ kind: "embed", address });

/** Reports "a", "b", "c" ... that show these. */
function reportsOf(...media: readonly (readonly ShownMedium[])[]) {
  return media.map((shown, index) => {
    const id = String.fromCharCode(97 + index);
    const annotated = annotatePlainly({ id, language: "en", text: "Seven new buoys lay in the channel." });
    return { ...annotated, report: { ...annotated.report, ...(shown.length === 0 ? {} : { media: shown }) } };
  });
}
const tiesOf = (...media: readonly (readonly ShownMedium[])[]) => findMediaTies(reportsOf(...media));
const pairTied = (one: ShownMedium, other: ShownMedium) => tiesOf([one], [other]).length === 1;

test("reports that show one picture or one post are tied, each kind by a tie of its own", () => {
  const buoys = "cdn.example/2024/buoys.jpg";
  const reports = reportsOf(
    [photograph(buoys, "The new buoys."), embed("x.com/status/1234567890123")],
    [embed("x.com/status/1234567890123"), photograph("lamp.example/keeper.jpg")],
    [photograph(buoys)],
    [],
  );
  const expected = [
    {
      kind: "embed",
      reports: ["a", "b"],
      name: "x.com/status/1234567890123",
      evidence: [
        { report: "a", words: "x.com/status/1234567890123" },
        { report: "b", words: "x.com/status/1234567890123" },
      ],
    },
    {
      kind: "photograph",
      reports: ["a", "c"],
      name: buoys,
      evidence: [
        { report: "a", words: "The new buoys." },
        { report: "c", words: buoys },
      ],
    },
  ];
  expect(findMediaTies(reports)).toEqual(expected);
  expect(findMediaTies(reports.toReversed())).toEqual(expected);
});

test("a picture shown twice in one report ties nobody", () => {
  expect(tiesOf([photograph("a.example/buoys.jpg"), photograph("a.example/buoys.jpg", "Buoys")], [])).toEqual([]);
});

describe("two files are one photograph", () => {
  test.each([
    ["of a name that no two bear by chance", "a.example/x/RC2ABC9D48213.jpg", "b.example/y/RC2ABC9D48213.jpg"],
    [
      "whatever the case and the ending of its name",
      "a.example/ferry-sund-48213.JPG",
      "b.example/Ferry-Sund-48213.png",
    ],
    ["with an agency's number in longer names", "a.example/AP_24079123456789.jpg", "b.example/0f-AP24079123456789.jpg"],
  ])("%s", (_, one, other) => {
    expect(pairTied(photograph(one), photograph(other))).toBe(true);
  });

  test.each([
    [
      "of a name that says what is seen",
      "a.example/harbour-of-sund-at-dawn.jpg",
      "b.example/harbour-of-sund-at-dawn.jpg",
    ],
    ["of a short name", "a.example/img48213.jpg", "b.example/img48213.jpg"],
    ["of a day's name", "a.example/photo-of-2024-03-19.jpg", "b.example/photo-of-2024-03-19.jpg"],
    ["of a moment's name", "a.example/photo_20240319_123005.jpg", "b.example/photo_20240319_123005.jpg"],
  ])("but not two %s", (_, one, other) => {
    expect(pairTied(photograph(one), photograph(other))).toBe(false);
  });
});

describe("two captions are of one photograph", () => {
  const CAPTION = "Seven new buoys in the channel off Sund on Monday morning, May 12";
  const shown = (words: string, n: number) => photograph(`${n}.example/picture-${n}.jpg`, words);
  test.each([
    ["with the same words and credit", `${CAPTION} (Ana Brook/AFP)`, `${CAPTION} (Ana Brook/AFP)`],
    ["where one prints less of the credit", `${CAPTION}. Photo: Ana Brook/AFP`, `${CAPTION} © AFP`],
    ["where one tells more", `${CAPTION}. They were laid at night. (AFP)`, `Harbour: ${CAPTION} (AFP)`],
  ])("%s", (_, one, other) => {
    expect(pairTied(shown(one, 1), shown(other, 2))).toBe(true);
  });

  test.each([
    ["with another credit", `${CAPTION} (Ana Brook/AFP)`, `${CAPTION} (Per Holm/EPA)`],
    ["without credit", CAPTION, CAPTION],
    ["of few words in common", "New buoys off Sund (AFP)", "New buoys off Sund (AFP)"],
    [
      "with a long credit alone in common",
      "Buoys (Ana Brook of AFP by way of one two)",
      "Boats (Ana Brook of AFP by way of one two)",
    ],
  ])("but not two %s", (_, one, other) => {
    expect(pairTied(shown(one, 1), shown(other, 2))).toBe(false);
  });
});

test.each(["lamp.example/logo.png", "lamp.example/img/default-share.jpg", "lamp.example/og-image.jpg"])(
  "%s, which a site shows for want of a picture, ties nobody",
  (address) => {
    expect(pairTied(photograph(address), photograph(address))).toBe(false);
  },
);
