/** Other sports, games and play in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "بوکس, بوکسور, مشت‌زنی, مشت زنی",
  "wrestling, wrestler": "کشتی, کشتی‌گیر, کشتی گیر, کشتی‌گیری, کشتی گیری, پهلوانی",
  "weightlifting, weightlifter": "وزنه‌برداری, وزنه برداری, وزنه‌بردار, وزنه بردار, وزنه‌برداران",
  "marathon": "ماراتن, ماراتون",
  "runner": "دونده, دوندگان",
  "skiing, skier": "اسکی, اسکی‌باز, اسکی باز, اسکی‌بازان",
  "volleyball": "والیبال, والیبالیست",
  "handball": "هندبال",
  "cricket": "کریکت, کرکت",
  "golf, golfer": "گلف, گلف‌باز, گلف باز",
  "chess": "شطرنج, شطرنج‌باز, شطرنج باز",
  "cycling": "دوچرخه‌سواری, دوچرخه سواری, دوچرخه‌سوار, دوچرخه سوار, بایسکل‌رانی, بایسکل رانی",
  "Formula One": "فرمول یک, فرمول‌یک",
  "gold medal": "مدال طلا, نشان طلا",
  "silver medal": "مدال نقره, نشان نقره",
  "bronze medal": "مدال برنز, نشان برنز",
  "opening ceremony": "مراسم افتتاحیه, افتتاحیه, آیین گشایش",
  "closing ceremony": "مراسم اختتامیه, اختتامیه",
  "athlete": "ورزشکار, ورزشکاران, قهرمان",
  "world champion": "قهرمان جهان, قهرمانی جهان",
  "world record": "رکورد جهان, رکورد جهانی",
  "doping": "دوپینگ, نیروزا",
  "gambling, betting": "قمار, قماربازی, شرط‌بندی, شرط بندی",
  "lottery": "بخت‌آزمایی, بخت آزمایی, لاتاری, قرعه‌کشی, قرعه کشی",
  "video game": "بازی ویدیویی, بازی رایانه‌ای, بازی رایانه ای, بازی ویدئویی, بازی‌های رایانه‌ای",
  "hunt, hunter": "شکار, شکار کرد, شکار کردند, شکار می‌کند, شکار کردن, شکارچی, صیاد",
  "swimming pool": "استخر, استخر شنا, حوض آب‌بازی, حوض آب بازی",
};
