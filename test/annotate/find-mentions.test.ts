import { describe, expect, it } from "vitest";
import { annotateText, entityAt, wordsAt } from "./annotate-text.js";

const mentionsOf = (text: string) =>
  annotateText(text).mentions.map((mention) => ({ kind: mention.kind, words: wordsAt(text, mention) }));
const personsOf = (text: string) =>
  annotateText(text)
    .entities.filter(({ kind }) => kind === "person")
    .map(({ name }) => name);

describe("an office with its country and its holder", () => {
  it.each([
    ["country, office, name", "Estonian President Liina Kask spoke in the hall."],
    ["country's office, name", "Estonia's president, Liina Kask, spoke in the hall."],
    ["office of country, name", "The president of Estonia, Liina Kask, spoke in the hall."],
    ["name, office in apposition", "Liina Kask, the Estonian president, spoke in the hall."],
    ["office, title, name", "Estonian President Dr. Liina Kask spoke in the hall."],
  ])("are one person: %s", (_, text) => {
    expect(entityAt(annotateText(text), "Liina Kask")).toMatchObject({ office: "president", country: "EST" });
    expect(personsOf(text)).toEqual(["Liina Kask"]);
  });

  it.each([
    ["office, country, name", "تحدث الرئيس الإستوني كارل ماغي في القاعة."],
    ["office of country, name", "تحدث رئيس إستونيا كارل ماغي في القاعة."],
    ["a name between marks", 'تحدث الرئيس الإستوني "كارل ماغي" في القاعة.'],
    ["a particle before the office", "وتحدث للرئيس الإستوني كارل ماغي في القاعة."],
  ])("are one person in Arabic: %s", (_, text) => {
    expect(entityAt(annotateText(text), "كارل ماغي")).toMatchObject({
      kind: "person",
      office: "president",
      country: "EST",
    });
  });

  it("lead the bare office back to its holder", () => {
    const annotated = annotateText("Estonian President Liina Kask spoke. The president left at noon.");
    expect(entityAt(annotated, "president")?.name).toBe("Liina Kask");
  });

  it("are an office where nobody is named", () => {
    const annotated = annotateText("The Estonian president spoke in the hall.");
    expect(entityAt(annotated, "Estonian president")).toMatchObject({ kind: "office", country: "EST" });
  });

  it("keep two holders of one office in two countries apart", () => {
    const text = "Estonian President Liina Kask met Peruvian President Oscar Velarde. The Peruvian president left.";
    expect(entityAt(annotateText(text), "Peruvian president")?.name).toBe("Oscar Velarde");
    expect(personsOf(text)).toEqual(["Liina Kask", "Oscar Velarde"]);
  });
});

describe("who is in the table of office-holders", () => {
  const ofPerson = (text: string, words: string) => entityAt(annotateText(text), words);

  it("leads an organisation, not the country once led", () => {
    const text = "NATO Secretary-General Jens Stoltenberg spoke in the hall.";
    expect(ofPerson(text, "Jens Stoltenberg")).toMatchObject({
      english: "Jens Stoltenberg",
      office: "secretary-general",
    });
    expect(ofPerson(text, "Jens Stoltenberg")?.country).not.toBe("NOR");
  });

  it("is known by the surname alone where the report says which office of an organisation it is", () => {
    const text = "UN Secretary-General Guterres spoke in the hall.";
    expect(ofPerson(text, "Guterres")).toMatchObject({ english: "António Guterres", office: "secretary-general" });
  });

  it("is the leader of the country where the report gives no office", () => {
    const text = "Benjamin Netanyahu spoke in the hall.";
    expect(ofPerson(text, "Benjamin Netanyahu")).toMatchObject({ country: "ISR", office: "prime minister" });
  });

  it("holds the office that the report gives, and none where the table knows several as high", () => {
    const asMinister = "Israeli Foreign Minister Benjamin Netanyahu spoke in the hall.";
    expect(ofPerson(asMinister, "Benjamin Netanyahu")).toMatchObject({ country: "ISR", office: "foreign minister" });
    const bare = "Dmitry Medvedev spoke in the hall.";
    expect(ofPerson(bare, "Dmitry Medvedev")).toMatchObject({ country: "RUS" });
    expect(ofPerson(bare, "Dmitry Medvedev")?.office).toBeUndefined();
  });
});

describe("a counterpart", () => {
  it("with a name holds the same office in the other country", () => {
    const text = "Estonian President Liina Kask telephoned her Peruvian counterpart, Oscar Velarde, on Friday.";
    const annotated = annotateText(text);
    expect(entityAt(annotated, "Oscar Velarde")).toMatchObject({ office: "president", country: "PER" });
    expect(entityAt(annotated, "Peruvian counterpart")?.name).toBe("Oscar Velarde");
  });

  it("without a name is the office of the other country", () => {
    const annotated = annotateText("Estonian President Liina Kask telephoned her Peruvian counterpart on Friday.");
    expect(entityAt(annotated, "Peruvian counterpart")).toMatchObject({
      kind: "office",
      office: "president",
      country: "PER",
    });
  });

  it("is found behind an Arabic particle, with a name and without", () => {
    const named = annotateText("اتصل الرئيس الإستوني كارل ماغي بنظيره البيروفي أوسكار فيلاردي.");
    expect(entityAt(named, "أوسكار فيلاردي")).toMatchObject({ office: "president", country: "PER" });
    const bare = annotateText("اتصل الرئيس الإستوني كارل ماغي بنظيره البيروفي مساء.");
    expect(entityAt(bare, "بنظيره البيروفي")).toMatchObject({ office: "president", country: "PER" });
  });
});

describe("spellings of one name", () => {
  it("fall together where they differ by a letter", () => {
    expect(personsOf("President Liina Kaske met the crews. Later Liina Kaska slept.")).toHaveLength(1);
  });

  it("fall together with the surname alone", () => {
    const annotated = annotateText("Governor Rita Holm came early. The crews saw Holm leave.");
    expect(entityAt(annotated, "Holm")?.name).toBe("Rita Holm");
  });

  it("stay apart where the given names clash", () => {
    expect(personsOf("Minister Jaan Tamm met Minister Rita Tamm in the hall.")).toEqual(["Jaan Tamm", "Rita Tamm"]);
  });

  it("keep every form, the fullest first", () => {
    const annotated = annotateText("Governor Rita Holm came early. The crews saw Holm leave.");
    expect(entityAt(annotated, "Holm")?.forms).toEqual(["Rita Holm", "Holm"]);
  });
});

describe("names", () => {
  it.each([
    ["a hyphen", "Minister Jean-Luc Morel slept.", "Jean-Luc Morel"],
    ["a particle", "Minister Anna van Dijk slept.", "Anna van Dijk"],
    ["a particle and a hyphen", "Minister Salim al-Nouri slept.", "Salim al-Nouri"],
    ["an initial", "Minister Rita B. Holm slept.", "Rita B. Holm"],
    ["an apostrophe", "Minister Sean O'Dell slept.", "Sean O'Dell"],
  ])("may hold %s", (_, text, name) => {
    expect(personsOf(text)).toEqual([name]);
  });

  it("are found behind an Arabic verb of saying", () => {
    expect(personsOf("وأكد كارل ماغي أن الميناء مفتوح.")).toEqual(["كارل ماغي"]);
  });

  it("reach beyond a particle that opens them in Arabic", () => {
    const { entities } = annotateText("واتهم أبو قرين الجانب التشادي بتأخير العملية، وقال أبو قرين إن الجيش ملتزم.");
    expect(entities.filter(({ kind }) => kind === "person").map(({ forms }) => forms[0])).toEqual(["أبو قرين"]);
  });

  it("are found again by the surname in Arabic", () => {
    const annotated = annotateText("تحدث الرئيس الإستوني كارل ماغي في القاعة. ثم غادر ماغي المدينة.");
    expect(entityAt(annotated, "ماغي")?.name).toBe("كارل ماغي");
  });

  it("are not the ordinary words behind an Arabic office", () => {
    expect(personsOf("زار الرئيس المدينة القديمة صباحا.")).toEqual([]);
  });

  it.each([
    ["the first word of a sentence", "Ferries sailed. Boats sank."],
    ["days and months", "They met on Monday and in October."],
    ["headings", "Long Rain Over Quiet Valley\n\nThe river rose in the night."],
  ])("are not %s", (_, text) => {
    expect(personsOf(text)).toEqual([]);
  });
});

describe("others that are named", () => {
  it("are organisations by their noun, and by the noun alone afterwards", () => {
    const annotated = annotateText("They wrote to the Harbour Ministry. The ministry opened in May.");
    expect(entityAt(annotated, "ministry")?.name).toBe("Harbour Ministry");
  });

  it("are organisations under one English name for name and acronym", () => {
    const annotated = annotateText("The World Health Organization came. The WHO left.");
    expect(entityAt(annotated, "WHO")).toEqual(entityAt(annotated, "World Health Organization"));
  });

  it("are places with their country", () => {
    expect(entityAt(annotateText("The talks in Geneva ended."), "Geneva")).toMatchObject({
      kind: "place",
      country: "CHE",
    });
  });

  it.each([
    ["groups", "Both leaders slept.", { kind: "group", words: "Both leaders" }],
    ["documents", "A joint statement followed.", { kind: "document", words: "joint statement" }],
    ["people not to be named", "Sources knew.", { kind: "anonymous", words: "Sources" }],
    ["pronouns", "He slept.", { kind: "pronoun", words: "He" }],
    ["groups in Arabic", "اتفق الجانبان.", { kind: "group", words: "الجانبان" }],
  ])("are %s", (_, text, wanted) => {
    expect(mentionsOf(text)).toContainEqual(wanted);
  });
});

it("lets every mention stand for an entity of the report, in order of the text", () => {
  const text =
    "Estonian President Liina Kask telephoned her Peruvian counterpart. Both leaders praised NATO in Geneva.";
  const { mentions, entities, tokens } = annotateText(text);
  const ids = new Set(entities.map(({ id }) => id));
  for (const mention of mentions) {
    expect(ids).toContain(mention.entity);
    expect(tokens[mention.tokens[0]]!.start).toBe(mention.start);
    expect(tokens[mention.tokens[1] - 1]!.end).toBe(mention.end);
  }
  expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
});

it("finds nobody in a text without names", () => {
  expect(annotateText("the ferry is blue.").mentions).toEqual([]);
});
