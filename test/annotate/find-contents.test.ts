import { describe, expect, it } from "vitest";
import { annotateText } from "./annotate-text.js";

/** Contents as they are written, in order of the text. */
function contentsOf(text: string, language = "en"): readonly string[] {
  const { quotations } = annotateText(text, { language });
  return quotations.map(({ span }) => text.slice(span.start, span.end));
}

describe("the content of a cue", () => {
  it("stands behind a complementizer, an addressee or the verb alone", () => {
    expect(contentsOf("Rita Holm said that the dam would hold.")).toEqual(["the dam would hold"]);
    expect(contentsOf("Rita Holm told reporters the dam would hold.")).toEqual(["the dam would hold"]);
    expect(contentsOf("Rita Holm said the dam would hold.")).toEqual(["the dam would hold"]);
  });

  it("goes on over what others say in it", () => {
    expect(contentsOf("Rita Holm said the engineers warned that the dam was leaking.")).toContain(
      "the engineers warned that the dam was leaking",
    );
  });

  it("ends where a further verb of its speaker begins", () => {
    expect(contentsOf("Rita Holm said that the dam would hold, and announced a fund for the valley.")[0]).toBe(
      "the dam would hold",
    );
  });

  it("stands on both sides of a cue in the middle", () => {
    expect(contentsOf("The old dam in the valley, Rita Holm said, would hold for another winter.")).toEqual([
      "The old dam in the valley",
      "would hold for another winter",
    ]);
  });

  it("is only what stands between marks where whom it was told to follows", () => {
    expect(contentsOf("“The dam will hold,” Rita Holm told the Valley Courier on Monday.")).toEqual([
      "The dam will hold,",
    ]);
  });

  it("holds the reporter's words before a few marked ones", () => {
    expect(contentsOf("Rita Holm called the plan “a costly mistake”.")).toEqual([
      "the plan “a costly mistake",
      "a costly mistake",
    ]);
  });

  it("follows a colon that ends the paragraph before", () => {
    expect(contentsOf("In the evening Rita Holm declared:\n\n“The dam will hold. Nobody has to leave.”")).toEqual([
      "The dam will hold. Nobody has to leave.",
    ]);
  });

  it("stands between the speaker and the verb in Turkish", () => {
    expect(contentsOf("Vali Karin Holm, barajın kışa dayanacağını söyledi.", "tr")).toEqual([
      "barajın kışa dayanacağını",
    ]);
  });

  it("goes on in German sentences that keep the mood of what is reported", () => {
    const text = "Ministerin Rita Holm sagte, der Damm halte stand. Die Stadt sei sicher.";
    expect(contentsOf(text, "de")).toContain("Die Stadt sei sicher");
  });

  it("stands before a German word that closes it", () => {
    expect(contentsOf("„Der Damm wird diesen Winter halten“, so Ministerin Rita Holm.", "de")).toEqual([
      "Der Damm wird diesen Winter halten",
    ]);
  });

  it.each([
    ["es", "El juez ordenó a la compañía reparar el daño.", "reparar el daño"],
    ["fr", "Le maire a appelé les banques à ne pas fermer les guichets.", "ne pas fermer les guichets"],
  ])("leaves out whom it was asked of in %s", (language, text, content) => {
    expect(contentsOf(text, language)).toEqual([content]);
  });

  it("stands on both sides of a speaker inside the marks", () => {
    const text = "« Le pont, affirme Luc Tessier, sera rouvert avant Noël. »";
    expect(contentsOf(text, "fr")).toEqual(["Le pont", "sera rouvert avant Noël."]);
  });

  it("opens behind the day on which it was said", () => {
    const text = "El consejero Luis Borrás aseguró este martes en rueda de prensa que las listas bajarán pronto.";
    expect(contentsOf(text, "es")).toEqual(["las listas bajarán pronto"]);
  });

  it("opens behind the preposition of an Arabic verb, and behind a Turkish setting", () => {
    expect(contentsOf("أشار التقرير إلى وجود شقوق في السد.", "ar")).toEqual(["وجود شقوق في السد"]);
    expect(contentsOf("Bakanlıktan yapılan açıklamada, seferlerin durdurulduğu bildirildi.", "tr")).toEqual([
      "seferlerin durdurulduğu",
    ]);
  });

  it("is nothing of what tells where a Turkish speaker spoke", () => {
    const text = "Dün düzenlenen toplantıda konuşan Bakan Murat Deniz, “Kimse evsiz kalmayacak” dedi.";
    expect(contentsOf(text, "tr")).toEqual(["Kimse evsiz kalmayacak"]);
  });

  it("is not whom it was said to in Chinese", () => {
    const { quotations } = annotateText("林海生对《海岸报》记者说，工程款已经到账。", { language: "zh" });
    expect(quotations.map(({ speaker }) => speaker)).toEqual(["林海生"]);
  });

  it("is told apart where somebody thinks and does not say it", () => {
    const { quotations } = annotateText("Rita Holm knows that the dam will hold this winter.");
    expect(quotations.map(({ thought }) => thought)).toContain(true);
  });

  it.each([
    ["cues", "He said that ".repeat(7000)],
    ["marks", '"a," he said. '.repeat(7000)],
    ["commas", "he said it and they think so, ".repeat(3500)],
  ])("is found in a hundred kilobytes of %s", (_, text) => {
    const began = performance.now();
    annotateText(text);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
