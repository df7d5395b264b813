import { describe, expect, it } from "vitest";
import { compareScales } from "../../src/align/compare-scales.js";
import { claimOf, shown, sides, type Telling, tell } from "./claim-of.js";

function differences(tellings: readonly Telling[], sureness = 0.9) {
  const { claim, story } = claimOf(tellings, { sureness });
  return compareScales(claim, story);
}

const on = (tellings: readonly Telling[], ...days: readonly string[]) =>
  tellings.map(
    (telling, at): Telling => ({
      ...telling,
      published: { value: days[at]!, precision: "day", basis: "field" },
    }),
  );

const FATE = tell(
  "The three sailors are missing.",
  "Three sailors were still missing on Monday.",
  "The three sailors are dead.",
);

describe("how far a thing got", () => {
  it.each([
    ["missing and dead", ["The sailors are missing.", "The sailors were reported missing.", "The sailors are dead."]],
    [
      "questioned and arrested",
      ["The captain is being questioned.", "Police questioned the captain.", "The captain was arrested."],
    ],
    [
      "a memorandum and an agreement",
      [
        "They wrote a memorandum on the railway.",
        "A memorandum on the railway was written.",
        "They reached an agreement on the railway.",
      ],
    ],
    [
      "looked at and granted",
      [
        "The request to dig in the bay is under examination.",
        "The request to dig in the bay is still pending.",
        "The request to dig in the bay was granted.",
      ],
    ],
    [
      "held up and over",
      ["The talks in Bern were suspended.", "The talks in Bern are suspended.", "The talks in Bern have collapsed."],
    ],
    [
      "to come and put off",
      [
        "The divers will meet on the pier.",
        "The divers are to meet on the pier.",
        "The meeting of the divers on the pier has been postponed.",
      ],
    ],
    [
      "to come and done already",
      [
        "The cameras on the bridge are to be installed.",
        "The cameras will be installed on the bridge.",
        "The cameras on the bridge have already been installed.",
      ],
    ],
  ])("differs: %s", (_, texts) => {
    const found = differences(tell(...texts));
    expect(found.map(({ kind }) => kind)).toContain("status");
    expect(sides(found)[0]).toEqual([["a", "b"], ["c"]]);
  });

  it("is still to come where it is only intended", () => {
    const found = differences(
      tell(
        "The pact on the river will be signed.",
        "The pact on the river is to be signed.",
        "The pact on the river was signed.",
      ),
    );
    expect(sides(found)).toContainEqual([["a", "b"], ["c"]]);
    expect(found.map(({ positions }) => positions.map(({ says }) => says))).toContainEqual([
      "will be signed",
      "signed",
    ]);
  });

  it("differs across languages", () => {
    const [a, b] = tell("The sailors are missing.", "The sailors are still missing.");
    const other: Telling = { id: "c", language: "fr", text: "Les trois marins sont morts." };
    expect(sides(differences([a!, b!, other]))[0]).toEqual([["a", "b"], ["c"]]);
  });

  it("moved on where the report that is further came later", () => {
    expect(differences(on(FATE, "2026-03-02", "2026-03-02", "2026-03-04"))[0]!.update).toBe(true);
  });

  it("did not move on where the reports came on one day, nor where nobody knows when", () => {
    expect(differences(on(FATE, "2026-03-02", "2026-03-02", "2026-03-02"))[0]!.update).toBeUndefined();
    expect(differences(FATE)[0]!.update).toBeUndefined();
  });

  it("is lower where the word is denied", () => {
    const found = differences(
      tell("He has not been charged.", "He was not charged with anything.", "He has been charged with fraud."),
    );
    expect(sides(found)[0]).toEqual([["a", "b"], ["c"]]);
    expect(found[0]!.positions.map(({ says }) => says)).toEqual(["not been charged", "charged with"]);
  });

  it.each([
    ["two reports take a side only", ["The sailors are missing.", "The sailors are dead."]],
    ["a report holds both words", ["They are missing.", "They are missing.", "Two are dead and one is missing."]],
    ["all say the same", ["They are missing.", "The sailors are missing.", "The three are missing."]],
  ])("is not told where %s", (_, texts) => {
    expect(differences(tell(...texts))).toEqual([]);
  });

  it("is not lower where what stands behind the word is denied", () => {
    const caught = tell("He was taken into custody.", "He was apprehended.", "He was arrested not far from the scene.");
    expect(differences(caught)).toEqual([]);
  });

  it("is not told of a refusal and a plea that have nothing else in common", () => {
    const plea = tell(
      "The judge turned down an offer from his lawyers.",
      "The judge turned down the offer of his lawyers.",
      "He pleaded guilty to the bombing of the ferry.",
    );
    expect(differences(plea)).toEqual([]);
  });

  it("is not told of an unsure claim", () => {
    expect(differences(FATE, 0.4)).toEqual([]);
  });
});

describe("how strongly a thing is put", () => {
  it.each([
    [
      "asked and ordered",
      ["The mayor asked people to stay in.", "The mayor recommended to stay in.", "The mayor ordered people in."],
    ],
    ["regretted and threatened", ["Moscow voiced regret.", "Moscow regretted it.", "Moscow threatened the bloc."]],
    [
      "largely and entirely",
      ["The vote was largely orderly.", "The vote was largely calm.", "The vote was entirely calm."],
    ],
  ])("differs: %s", (_, texts) => {
    const found = differences(tell(...texts));
    expect(found.map(({ kind }) => kind)).toEqual(["strength"]);
    expect(sides(found)[0]!.at(-1)).toEqual(["c"]);
  });

  it("differs where few state flatly what others call possible", () => {
    const texts = [
      "The transformer may have caused the blackout.",
      "A transformer could have caused the blackout.",
      "The blackout may have been caused by a transformer.",
      "A transformer caused the blackout.",
    ];
    const made = claimOf(tell(...texts));
    const found = compareScales(made.claim, made.story);
    expect(sides(found)).toEqual([[["a", "b", "c"], ["d"]]]);
    expect(shown(found, made)).toContain("may have");
  });

  it.each([
    ["yes and no", ["Oruga voted for the ban.", "Oruga supported the ban.", "Oruga voted against the ban."]],
    ["no and neither", ["Oruga abstained.", "Oruga abstained from voting.", "Oruga voted against the ban."]],
    ["confirmed and denied", ["The mayor denied it.", "The mayor denied this.", "The mayor confirmed it."]],
  ])("is said the other way round: %s", (_, texts) => {
    const found = differences(tell(...texts));
    expect(found.map(({ kind }) => kind)).toEqual(["polarity"]);
    expect(sides(found)).toEqual([[["a", "b"], ["c"]]]);
  });

  it("takes nobody who could not confirm it for one who confirmed or denied it", () => {
    const texts = ["The mayor denied it.", "The mayor denied this.", "The mayor did not confirm it."];
    expect(differences(tell(...texts))).toEqual([]);
  });

  it("does not differ where one alone doubts", () => {
    const texts = ["It may rain in the valley.", "It rains in the valley.", "Rain falls in the valley."];
    expect(differences(tell(...texts))).toEqual([]);
  });

  it("takes no month for a doubt", () => {
    const texts = ["It opens in May 2027.", "It opens in May 2027.", "It opens in May 2027.", "It opens in spring."];
    expect(differences(on(tell(...texts), "2026-03-02", "2026-03-02", "2026-03-02", "2026-03-02"))).toEqual([]);
  });
});
