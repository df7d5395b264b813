import { expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect.js";
import { writing } from "../../src/language/en/writing.js";
import { packs } from "../../src/language/registry.js";

test.each([
  ["en", "The ferry left the harbour in the morning and came back at noon with all its passengers."],
  ["fr", "Le bateau a quitté le port dans la matinée et il est revenu à midi avec tous ses passagers."],
  ["de", "Die Fähre verließ am Morgen den Hafen und kam mittags mit allen Fahrgästen zurück."],
  ["es", "El barco salió del puerto por la mañana y volvió al mediodía con todos sus pasajeros."],
  ["pt", "O barco saiu do porto de manhã e voltou ao meio-dia com todos os seus passageiros a bordo."],
  ["it", "Il traghetto ha lasciato il porto al mattino ed è tornato a mezzogiorno con tutti i passeggeri."],
  ["tr", "Vapur sabah limandan ayrıldı ve öğlen bütün yolcularıyla birlikte geri döndü."],
  ["pl", "Prom opuścił port rano i wrócił w południe ze wszystkimi pasażerami na pokładzie."],
  ["id", "Kapal itu meninggalkan pelabuhan pada pagi hari dan kembali pada siang hari."],
  ["ru", "Паром вышел из гавани утром и вернулся в полдень со всеми пассажирами, сообщили в порту."],
  ["uk", "Пором вийшов із гавані вранці й повернувся опівдні з усіма пасажирами, повідомили в порту."],
  ["bg", "Фериботът напусна пристанището сутринта и се върна по обяд с всички пътници."],
  ["ar", "غادرت العبارة الميناء صباحا وعادت عند الظهر ومعها جميع الركاب."],
  ["fa", "کشتی صبح از بندر بیرون رفت و ظهر با همه مسافران بازگشت."],
  ["ur", "کشتی صبح بندرگاہ سے روانہ ہوئی اور دوپہر کو تمام مسافروں کے ساتھ واپس آئی۔"],
  ["he", "המעבורת יצאה מהנמל בבוקר וחזרה בצהריים עם כל הנוסעים."],
  ["zh", "渡轮早上离开港口，中午载着所有乘客返回。"],
  ["ja", "フェリーは朝に港を出て、正午にすべての乗客を乗せて戻りました。"],
  ["ko", "여객선은 아침에 항구를 떠나 정오에 모든 승객과 함께 돌아왔다."],
  ["el", "Το πλοίο έφυγε από το λιμάνι το πρωί και επέστρεψε το μεσημέρι."],
  ["ku", "Keştî serê sibê ji benderê derket û nîvro bi hemû rêwiyên xwe re vegeriya wê derê."],
  ["hi", "नाव सुबह बंदरगाह से निकली और दोपहर को सभी यात्रियों के साथ लौट आई।"],
])("tells %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["fa", "آنها در خصوص مسائل مربوط به حقوق مردم با او حرف زدند"],
  ["ar", "ووقع التصادم بالقرب من مفترق طريق شارع البستان القديم"],
  ["ur", "گاؤں کے لوگوں نے بدھ کی صبح نئے پل پر قدم رکھا"],
  ["ps", "د کلي خلکو د چهارشنبې په سهار نوی پل پرانیست"],
  ["ckb", "خەڵکی گوندەکە بەیانی چوارشەممە پردە نوێیەکەیان کردەوە"],
  ["az", "Kənd sakinləri çərşənbə səhəri yeni körpünü açdılar və sevindilər"],
  ["tr", "Köylüler çarşamba sabahı yeni köprüyü açtı ve çok sevindi"],
  ["tr", "World Music Awards'ın kurucusu New York Times'a konuştu"],
  ["ku", "Gundiyan sibeha çarşemê pira nû vekirin û gelek kêfxweş bûn"],
  ["ru", "Жители села утром открыли новый мост через реку"],
  ["uk", "Мешканці села вранці відкрили новий міст через річку"],
  ["bg", "Хората от селото сутринта откриха новия мост на реката, за да стигат до града по-бързо"],
  ["zh", "BBC Scotland 的记者在村里的新桥上"],
  ["zh", "村长Alfredo Morel打开了新桥"],
  ["ja", "村の新しい橋が開通した"],
])("tells %s from a sentence of eight words: %s", (language, text) => {
  expect(detectLanguage(text, packs)).toBe(language);
});

test("a clause named by a letter does not make a Persian text Pashto", () => {
  const text =
    "طبق بند د قانون یادشده شهرداری باید پل را پیش از زمستان تعمیر کند و گزارش آن را به شورای شهر بدهد، اما تا امروز نه کارگری به آنجا رفته و نه مصالحی خریده شده است و مردم همچنان از راه دیگر می‌روند و هر روز دیر به خانه می‌رسند";
  expect(detectLanguage(text, packs)).toBe("fa");
});

test("foreign names do not sway a sentence whose small words are of another pack", () => {
  const sentence = "Karasu Bridge Authority Chairman Deniz Aksoy ve ekibi bu sabah köprü için bir açıklama yaptı";
  expect(detectLanguage(sentence, packs)).toBe("tr");
});

test("the stop words of a pack decide without n-grams, and only for their own language", () => {
  const stopWords = ["the", "in", "and", "with", "all", "its", "at", "of", "was", "to"];
  const packs = [{ code: "en", writing: { ...writing, stopWords } }];
  expect(
    detectLanguage("The ferry left the harbour in the morning and came back at noon with all its crew.", packs),
  ).toBe("en");
  expect(
    detectLanguage("De veerboot verliet in de ochtend de haven en kwam om twaalf uur terug met alle reizigers.", packs),
  ).toBe("nl");
});

test.each(["", "12 345 – 67", "***", "OK"])("does not tell from %j", (text) => {
  expect(detectLanguage(text)).toBe("und");
});

test("names of another script inside a text do not sway it", () => {
  expect(detectLanguage("قال فلاديمير (Vladimir) إن شركة (Example Shipping) ستفتح مكتبا جديدا في المدينة.")).toBe("ar");
});
