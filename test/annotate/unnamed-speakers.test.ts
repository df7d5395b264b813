import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

describe("somebody without a name", () => {
  it.each([
    ["en", "A security official who asked not to be named said that the road was mined.", "security source"],
    ["en", "Residents of the valley said that the water had risen overnight.", "resident"],
    ["de", "Diplomatenkreisen zufolge sind die Gespräche gescheitert, sagten Anwohner am Hafen.", "resident"],
    ["es", "Fuentes diplomáticas aseguraron que las conversaciones habían fracasado.", "diplomat"],
    ["fr", "Une source policière a indiqué que la route était coupée.", "security source"],
    ["ru", "Дипломатический источник сообщил, что переговоры сорвались.", "diplomat"],
    ["ar", "قال مصدر أمني إن الطريق مغلق.", "security source"],
    ["zh", "目击者说，大桥在夜里垮塌。", "witness"],
  ])("is of a kind that the words tell: %s", (language, text, kind) => {
    const { quotations } = annotateText(text, { language });
    expect(quotations.map(({ anonymousKind }) => anonymousKind)).toContain(kind);
  });

  it("is of no kind where there is a name", () => {
    const { quotations } = annotateText("Security adviser Rita Holm said that the road was mined.");
    expect(quotations.map(({ anonymousKind }) => anonymousKind)).toEqual([undefined]);
  });
});

describe("speakers that their place tells", () => {
  const speakersOf = (text: string, language = "en") =>
    annotateText(text, { language }).quotations.map(({ span, speaker }) => [wordsAt(text, span), speaker]);

  it("are whoever signs words between marks behind a dash", () => {
    const text = "“The river gave us everything and then took it back.” — Rita Holm";
    expect(speakersOf(text)).toEqual([["The river gave us everything and then took it back.", "Rita Holm"]]);
  });

  it("are the other of two who met", () => {
    const text =
      "President Oscar Velarde met Prime Minister Karl Mägi. Velarde said that trade would grow. The other side said that it would wait.";
    expect(speakersOf(text)[1]).toEqual(["it would wait", "Karl Mägi"]);
  });
});
