/** Whose words are they where no speaker stands by the verb, or stands where a language seldom has one? */
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

function attributed(language: string, text: string): readonly (readonly [string | undefined, string])[] {
  const report = { id: "case", source: "case", language, text, credits: [] };
  const { quotations } = annotateReport(report, packFor(language));
  return quotations
    .filter(({ kind }) => kind !== "mixed")
    .map(({ speaker, span }) => [speaker, text.slice(span.start, span.end)]);
}

describe("a speaker who is left out", () => {
  it("is whoever spoke in the sentence before, where the language leaves out a subject", () => {
    const text = "El rector Octavio Lanza aseguró que las cuentas cuadran. Agregó que el claustro lo respalda.";
    expect(attributed("es", text)).toContainEqual(["Octavio Lanza", "el claustro lo respalda"]);
  });

  it("is the one behind a converb, which opens a sentence of its own", () => {
    const text =
      "Ana Cueto dijo que llueve. Señalando que el puente aguanta, el alcalde Luis Prado añadió que hay paso.";
    expect(attributed("es", text).map(([speaker]) => speaker)).toContain("Luis Prado");
  });

  it("is the one person of the paragraph before words between marks", () => {
    const text = "Rita Holm has sold fish for thirty years.\n\n“It never was so dear,” she says.";
    expect(attributed("en", text)).toEqual([["Rita Holm", "It never was so dear,"]]);
  });

  it("is nobody where an ending tells hearsay", () => {
    expect(attributed("tr", "Firari, dağdaki bir çiftliğe sığınmış.")).toEqual([
      [undefined, "Firari, dağdaki bir çiftliğe sığınmış"],
    ]);
  });
});

describe("a speaker by the place of the verb", () => {
  it.each([
    ["ar", "وطالبت المعارضة بإقالة مدير الصحة فورا.", "المعارضة", "بإقالة مدير الصحة فورا"],
    ["ar", "البلدية تنفي عدم قانونية الغرامات", "البلدية", "عدم قانونية الغرامات"],
    ["ar", "ونقلت صحيفة «الضفة» عن ناطق باسم الشرطة أن الطريق مفتوح.", "ناطق باسم الشرطة", "الطريق مفتوح"],
    [
      "tr",
      "İtfaiye olay yerine kırk dakikada geldi, diyor çarşı esnafı.",
      "çarşı esnafı",
      "İtfaiye olay yerine kırk dakikada geldi",
    ],
    [
      "tr",
      "Hükümet kesintinin sabotajdan kaynaklandığını öne sürdü.",
      "Hükümet",
      "kesintinin sabotajdan kaynaklandığını",
    ],
    [
      "es",
      "El puente tardó años en abrirse, critican los comerciantes.",
      "los comerciantes",
      "El puente tardó años en abrirse",
    ],
    [
      "fa",
      "در گزارش بازرسی کل آمده است که کودکان در راهروها خوابیده‌اند.",
      "گزارش بازرسی کل",
      "کودکان در راهروها خوابیده‌اند",
    ],
  ])("in %s: %s", (language, text, speaker, content) => {
    expect(attributed(language, text)).toEqual([[speaker, content]]);
  });
});

describe("an office without a name", () => {
  it.each([
    ["es", "La portavoz del Ministerio de Pesca aseguró que ningún barco zarpó.", "portavoz del Ministerio de Pesca"],
    ["es", "«No hay riesgo», dijo el portavoz del ministerio tras la reunión.", "portavoz del ministerio"],
    ["es", "El ministro aseguró que no hay riesgo.", "ministro"],
  ])("in %s has what it is of: %s", (language, text, speaker) => {
    expect(attributed(language, text).map(([who]) => who)).toEqual([speaker]);
  });
});

describe("the colon of a headline", () => {
  it.each([
    ["es", "Iriarte: el acuerdo del gas se firmará en junio", "Iriarte", "el acuerdo del gas se firmará en junio"],
    ["zh", "兰志远：校务委员会六月作决定", "兰志远", "校务委员会六月作决定"],
    ["es", "Iriarte a los docentes: “Vuelvan a las aulas”", "Iriarte", "Vuelvan a las aulas"],
  ])("has a bare name before it in %s: %s", (language, text, speaker, content) => {
    expect(attributed(language, text)).toEqual([[speaker, content]]);
  });

  it.each([
    ["es", "Clima: tres claves de una cumbre de alto riesgo"],
    ["ar", "عاجل: انهيار سد ترابي في وادي الحصى"],
  ])("has a topic before it in %s: %s", (language, text) => {
    expect(attributed(language, text)).toEqual([]);
  });
});

describe("the end of what somebody says", () => {
  it("is where the same speaker's next verb opens a clause", () => {
    const text = "Bastos recordó que el convenio vence en mayo y avisó de que habrá paros.";
    expect(attributed("es", text)).toEqual([
      ["Bastos", "el convenio vence en mayo"],
      ["Bastos", "habrá paros"],
    ]);
  });

  it("is not a mark inside the words that a comma follows", () => {
    expect(attributed("es", "«¡Basta ya!», gritaban los vecinos frente al Congreso.")).toEqual([
      ["vecinos", "¡Basta ya!"],
    ]);
  });
});
