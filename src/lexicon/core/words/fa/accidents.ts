/** Mishaps and those who come to help in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "ازدحام, هجوم جمعیت, له شدن, ازدحام مرگبار",
  "suffocate, suffocation": "خفگی, خفه شدن, خفه شد, خفه شدند, خفه می‌شود",
  "gas leak": "نشت گاز, نشتی گاز, انتشار گاز",
  "short circuit": "اتصال برق, اتصالی, اتصالی برق, شارتی برق",
  "spark": "جرقه, جرقه زد, جرقه زدند, جرقه می‌زند, جرقه زدن",
  "flame": "شعله, شعله‌های آتش, شعله های آتش, زبانه آتش",
  "ash": "خاکستر",
  "plane crash": "سقوط هواپیما, سانحه هوایی, سقوط طیاره, هواپیما سقوط کرد",
  "train crash": "تصادف قطار, سانحه قطار, برخورد دو قطار, خروج قطار",
  "malfunction": "نقص فنی, خرابی, ایراد فنی, اختلال فنی",
  "human error": "خطای انسانی, اشتباه انسانی",
  "first aid": "کمک‌های اولیه, کمک های اولیه",
  "bulldozer, excavator": "بولدوزر, بیل مکانیکی, لودر, بلدوزر",
  "alarm": "آژیر, زنگ خطر, آژیر خطر",
  "firework": "آتش‌بازی, آتش بازی, ترقه, مواد محترقه",
  "shock": "شوک, شوکه, شوکه شد, شوکه شدند, شوکه می‌شود, شوکه شدن, تکان",
  "early warning": "هشدار اولیه, هشدار زودهنگام",
  "natural disaster": "بلای طبیعی, بلایای طبیعی, حوادث طبیعی, آفات طبیعی",
  "fatal": "مرگبار, کشنده, مهلک, مرگ‌آور, مرگ آور",
  "precaution": "احتیاط, پیشگیری, اقدامات احتیاطی, احتیاطی",
  "safety": "ایمنی, ایمن, مصونیت",
};
