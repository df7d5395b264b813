import { describe, expect, it } from "vitest";
import { findStatements } from "../../src/gather/find-statements.js";
import { findVoteCounts } from "../../src/gather/find-vote-counts.js";
import { findUnitsOf } from "../../src/lexicon/find-units.js";
import { annotate } from "../../src/synopsis.js";

function countsOf(language: string, text: string, headline?: string) {
  const annotated = annotate({
    id: "r",
    source: "r",
    language,
    text,
    credits: [],
    ...(headline === undefined ? {} : { headline }),
  });
  const statements = findStatements(annotated);
  const units = statements.map(({ tokens }) => findUnitsOf(tokens, language));
  return findVoteCounts(annotated, statements, units).map(({ counts, words }) => [...counts, words]);
}

describe("findVoteCounts", () => {
  it.each([
    ["en", "Parliament voted 215 to 203 in favour of the bill.", "215 to 203"],
    ["en", "The bill passed with 215 votes in favour and 203 against.", "215 votes in favour and 203"],
    ["de", "Der Landtag stimmte mit 215 zu 203 Stimmen für das Gesetz.", "215 zu 203"],
    ["fr", "Les députés ont adopté le texte par 215 voix contre 203.", "215 voix contre 203"],
    ["es", "La cámara aprobó la ley por 215 votos contra 203.", "215 votos contra 203"],
    ["tr", "Meclis yasayı 203'e karşı 215 oyla kabul etti.", "203'e karşı 215"],
    ["ar", "أقر البرلمان القانون بأغلبية 215 صوتا مقابل 203.", "215 صوتا مقابل 203"],
    ["zh", "议会以215票赞成、203票反对通过该法案。", "215票赞成、203"],
  ])("finds both counts, the greater first: %s %s", (language, text, words) => {
    expect(countsOf(language, text)).toEqual([["215", "203", words]]);
  });

  it("finds them in a headline that tells of a vote", () => {
    expect(countsOf("en", "It was late.", "House votes 215-203 for the bill")).toEqual([["215", "203", "215-203"]]);
  });

  it("takes no two numbers for votes that count something else, or where nobody votes", () => {
    expect(countsOf("en", "They voted to send 30 trucks and 20 tents.")).toEqual([]);
    expect(countsOf("en", "The match ended 54-46 after extra time.")).toEqual([]);
    expect(countsOf("en", "The vote on 7 May 2021 was close.")).toEqual([]);
  });
});
