import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { partedVerbAt, partVerbs } from "../../src/annotate/parted-verbs.js";
import { packFor } from "../../src/language/registry.js";
import { annotateSettings } from "../../src/settings.js";
import { tokenize } from "../../src/text/tokenize.js";

function quotationsOf(text: string) {
  const report = { id: "r", source: "r", language: "de", text, credits: [] };
  return annotateReport(report, packFor("de")).quotations.map(({ kind, speakerSpan, span }) => [
    kind,
    speakerSpan && text.slice(speakerSpan.start, speakerSpan.end),
    text.slice(span.start, span.end),
  ]);
}

describe("verbs whose particle closes the clause", () => {
  it("gives what follows the particle to whoever stands before it", () => {
    expect(quotationsOf("Die Polizei teilte am Montag mit, der Damm sei sicher.")).toEqual([
      ["indirect", "Die Polizei", "der Damm sei sicher"],
    ]);
  });

  it("takes what verb and particle enclose where nothing follows", () => {
    expect(quotationsOf("Die Stadt lehnte den Vorschlag der Bürger am Montag ab.")[0]?.[2]).toBe(
      "den Vorschlag der Bürger am Montag",
    );
  });

  it("takes no subject in the case of an object", () => {
    expect(quotationsOf("Der Rat schlug dem Landtag vor, die Ufer zu schützen.")).toEqual([
      ["indirect", "Der Rat", "die Ufer zu schützen"],
    ]);
  });

  it("looks no further than its reach where a particle never comes", () => {
    const tokens = tokenize("teilte ".repeat(15_000));
    const verbs = partVerbs([{ english: "state", strength: 5, frame: "both", forms: ["teilte mit"] }], ["mit"]);
    let asked = 0;
    const count = () => {
      asked++;
      return false;
    };
    for (let at = 0; at < tokens.length; at++) partedVerbAt(tokens, at, tokens.length, verbs, count, () => false);
    expect(asked).toBeLessThan(tokens.length * annotateSettings.particleReach);
  });
});

describe("words that stand for the sentence before", () => {
  it("give that sentence to the speaker", () => {
    expect(quotationsOf("Der Damm ist sicher. Das teilte die Polizei in Lehm mit.")[0]?.[2]).toBe(
      "Der Damm ist sicher",
    );
  });
});

describe("speakers", () => {
  it("may be a name between marks with its noun", () => {
    expect(quotationsOf("Der Fernsehsender „Kanal 7“ berichtete, das Kabinett habe zugestimmt.")).toEqual([
      ["indirect", "Der Fernsehsender „Kanal 7“", "das Kabinett habe zugestimmt"],
    ]);
  });

  it("may follow “so” with an article", () => {
    const text = "Das Tal ist voll. „Wer jetzt baut, handelt falsch“, so der zuständige Rat.";
    expect(quotationsOf(text)).toEqual([["direct", "der zuständige Rat", "Wer jetzt baut, handelt falsch"]]);
  });
});
