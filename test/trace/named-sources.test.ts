import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/model/annotation.js";
import { findNamedSources, mayBeOneSource, type NamedSource } from "../../src/trace/named-sources.js";
import { annotatePlainly } from "./annotate-plainly.js";

const source = (name: string, more: Partial<NamedSource> = {}): NamedSource => ({
  name,
  language: "en",
  person: true,
  quoted: true,
  ...more,
});

describe("mayBeOneSource", () => {
  it("takes two spellings of a name, and a surname, for one", () => {
    expect(mayBeOneSource(source("Ibrahim Qadri"), source("Ebrahim Qaderi"))).toBe(true);
    expect(mayBeOneSource(source("Mira Dovan"), source("Dovan"))).toBe(true);
  });

  it("keeps persons of different names and sources of different countries apart", () => {
    expect(mayBeOneSource(source("Mira Dovan"), source("Pela Sorrin"))).toBe(false);
    expect(mayBeOneSource(source("ministry", { country: "PRT" }), source("ministry", { country: "MRT" }))).toBe(false);
  });

  it("does not tell an office in one language from a person in another", () => {
    expect(mayBeOneSource(source("الوزارة", { language: "ar", person: false }), source("Mira Dovan"))).toBe(true);
  });
});

describe("findNamedSources", () => {
  it("leaves out whoever is anonymous, and tells who is quoted in words", () => {
    const plain = annotatePlainly({ id: "r", language: "en", text: "Somebody spoke." });
    const span = { start: 0, end: 8 };
    const quotations: Quotation[] = [
      { report: "r", span, kind: "indirect", speaker: "Mira Dovan", speakerKind: "named" },
      { report: "r", span, kind: "direct", speaker: "an official", speakerKind: "anonymous" },
      { report: "r", span, kind: "direct", speaker: "Pela Sorrin", speakerKind: "named" },
    ];
    expect(findNamedSources({ ...plain, quotations })).toEqual([
      source("Mira Dovan", { quoted: false }),
      source("Pela Sorrin"),
    ]);
  });
});
