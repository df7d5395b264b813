/** What news writes otherwise than English does: dates, figures, names and speakers in the other languages of the packs. */
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";
import { publishedOn } from "./annotate-text.js";

/** A Monday. */
const MONDAY = "2024-03-25";

function annotate(language: string, text: string) {
  const report = { id: "r", source: "r", text, language, credits: [], published: publishedOn(MONDAY) };
  return annotateReport(report, packFor(language));
}

describe("days", () => {
  it.each([
    ["de", "Das Treffen fand am 19. März 2024 in Graz statt.", "2024-03-19"],
    ["de", "Am 19.03.2024 traf die Delegation ein.", "2024-03-19"],
    ["es", "La cumbre se celebró el 30 de mayo de 2023 en Lima.", "2023-05-30"],
    ["pt", "O acordo foi assinado em 5 de abril de 2023.", "2023-04-05"],
    ["fr", "Le ministre est arrivé samedi à Dakar.", "2024-03-23"],
    ["es", "El buque zarpó el viernes.", "2024-03-22"],
    ["it", "La nave è partita giovedì.", "2024-03-21"],
    ["ru", "Встреча состоялась в среду в Казани.", "2024-03-20"],
    ["pl", "Spotkanie odbyło się w piątek w Gdańsku.", "2024-03-22"],
    ["tr", "Heyet cuma günü Ankara'ya geldi.", "2024-03-22"],
    ["zh", "代表团于2024年3月19日抵达。", "2024-03-19"],
    ["zh", "双方19日举行会谈。", "2024-03-19"],
    ["fa", "هیئت روز پنجشنبه وارد شد.", "2024-03-21"],
  ])("are read in %s: %s", (language, text, day) => {
    expect(annotate(language, text).times.map(({ value }) => value)).toEqual([day]);
  });

  it.each([
    ["pt", "Foi a segunda vez que o porto fechou."],
    ["ru", "Среди прибывших были врачи."],
    ["en", "The ship of 5/3/2024 never came."],
  ])("are not made of other words in %s: %s", (language, text) => {
    expect(annotate(language, text).times).toEqual([]);
  });
});

describe("figures", () => {
  it.each([
    ["fr", "L'incendie a détruit 12 000 maisons.", 12_000],
    ["fr", "Une minute de silence pour les sept marins disparus.", 7],
    ["ru", "Пострадали 1 250 человек.", 1250],
    ["tr", "Sele 5 bin 200 kişi yakalandı.", 5200],
    ["fa", "۵ هزار و ۲۰۰ نفر آواره شدند.", 5200],
    ["fr", "Le prêt atteint 85 millions d'euros.", 85_000_000],
    ["es", "El préstamo asciende a 85 millones de euros.", 85_000_000],
    ["ru", "Кредит составит 7 миллиардов рублей.", 7e9],
    ["zh", "贸易额增长百分之五。", 5],
    ["zh", "洪水造成569万人受灾。", 5_690_000],
    ["id", "Pinjaman itu bernilai Rp1,2 triliun.", 1.2e12],
  ])("are read in %s: %s", (language, text, value) => {
    expect(annotate(language, text).quantities.map((quantity) => quantity.value)).toEqual([value]);
  });

  it.each([
    ["en", "Between 40 and 60 houses burned.", 40, 60],
    ["es", "Entre 5 y 10 casas ardieron.", 5, 10],
    ["de", "Zwischen 5 und 10 Häuser brannten.", 5, 10],
  ])("have two ends in %s: %s", (language, text, value, upper) => {
    expect(annotate(language, text).quantities).toMatchObject([{ value, upper }]);
  });

  it.each([
    ["de", "Die Sitzung begann um 17 Uhr."],
    ["zh", "2016年，大桥建成。"],
  ])("are no times of day and no years in %s: %s", (language, text) => {
    expect(annotate(language, text).quantities).toEqual([]);
  });
});

describe("offices and their holders", () => {
  it.each([
    ["de", "Der estnische Präsident Karl Mägi reiste ab.", "Karl Mägi", "EST"],
    ["fr", "Le président estonien Karl Mägi est parti.", "Karl Mägi", "EST"],
    ["es", "El presidente peruano, Óscar Velarde, partió.", "Óscar Velarde", "PER"],
    ["ru", "Президент Эстонии Карл Мяги уехал в Ригу.", "Карл Мяги", "EST"],
    ["ru", "Об этом говорил президента Эстонии Карла Мяги.", "Карла Мяги", "EST"],
    ["pl", "Prezydent Estonii Karl Mägi wyjechał.", "Karl Mägi", "EST"],
    ["uk", "Президент Естонії Карл Мягі виїхав.", "Карл Мягі", "EST"],
    ["id", "Presiden Estonia Karl Mägi berangkat.", "Karl Mägi", "EST"],
    ["he", "נשיא אסטוניה קרל מאגי הגיע לרומא.", "קרל מאגי", "EST"],
    ["ur", "ایسٹونیا کے صدر کارل ماگی نے روم کا دورہ کیا۔", "کارل ماگی", "EST"],
    ["hi", "एस्टोनिया के राष्ट्रपति कार्ल मागी रोम पहुंचे।", "कार्ल मागी", "EST"],
    ["zh", "爱沙尼亚总统卡尔·马吉离开里加。", "卡尔·马吉", "EST"],
    ["zh", "中国外交部长王浩指出，谈判有益。", "王浩", "CHN"],
  ])("are joined in %s: %s", (language, text, name, country) => {
    const persons = annotate(language, text).entities.filter(({ kind }) => kind === "person");
    expect(persons).toMatchObject([{ name, country }]);
  });
});

describe("names where nothing parts words", () => {
  it.each([
    // Characters that are words, too, go on with a foreign name.
    ["记者费尔南德斯报道，大桥开放。", ["费尔南德斯"]],
    ["史蒂芬·劳利斯离开里加。", ["史蒂芬·劳利斯"]],
    // Words behind an office are no names, though they begin like a surname or end like a calling.
    ["教师应当听从安排。", []],
    ["他带领队伍前进。", []],
    ["学生全部离开教室。", []],
  ])("end where a word begins: %s", (text, names) => {
    const persons = annotate("zh", text).entities.filter(({ kind }) => kind === "person");
    expect(persons.map(({ forms }) => forms[0])).toEqual(names);
  });
});

describe("speakers", () => {
  it.each([
    ["de", "Am Sonntag sagte Karl Mägi, die Brücke sei offen.", "Karl Mägi"],
    ["fr", "« La route est ouverte », a déclaré Karl Mägi.", "Karl Mägi"],
    ["es", "«El puente está abierto», afirmó Óscar Velarde durante una visita al puerto.", "Óscar Velarde"],
    ["ru", "«Мост открыт», — заявил Карл Мяги.", "Карл Мяги"],
    ["pl", "„Most jest otwarty” – powiedział Karl Mägi.", "Karl Mägi"],
    ["it", "«Il ponte è aperto», ha detto Karl Mägi.", "Karl Mägi"],
    ["tr", "Karl Mägi'ye göre köprü yeniden açıldı.", "Karl Mägi"],
  ])("stand before and behind their verbs in %s: %s", (language, text, speaker) => {
    expect(annotate(language, text).quotations.map((quotation) => quotation.speaker)).toEqual([speaker]);
  });
});
