/** Kin and the stations of life in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "پدربزرگ, پدر بزرگ, جد, پدرکلان",
  "grandmother": "مادربزرگ, مادر بزرگ, مادرکلان",
  "grandson, grandchild": "نوه, نواسه, نوه‌ها",
  "uncle": "عمو, دایی, کاکا, ماما",
  "aunt": "عمه, خاله",
  "cousin": "پسرعمو, دخترعمو, پسرخاله, پسر عمو, عموزاده",
  "nephew": "برادرزاده, خواهرزاده",
  "niece": "خواهرزاده, برادرزاده, دختر خواهر, دختر برادر",
  "twins, twin": "دوقلو, دوقلوها, دوگانگی",
  "orphan": "یتیم, یتیمان, ایتام",
  "widow": "بیوه, زن بیوه, بیوه‌زن, بیوه زن",
  "bride": "عروس",
  "bridegroom, groom": "داماد, شاه‌داماد, شاه داماد",
  "engagement": "نامزدی, نامزدی ازدواج, شیرینی‌خوری, شیرینی خوری",
  "couple": "زوج, زن و شوهر, زوج‌ها, زوجین",
  "teenager, adolescent": "نوجوان, نوجوانان",
  "adult": "بزرگسال, بزرگسالان, بالغ",
  "minor": "خردسال, زیر سن قانونی, صغیر, کودک",
  "childhood": "کودکی, دوران کودکی, طفولیت",
  "ancestor, forefather": "نیا, اجداد, نیاکان, جد",
  "descendant, offspring": "نواده, نسل, بازمانده, اولاد, نوادگان",
  "generation": "نسل, نسل‌ها",
  "birthday": "تولد, زادروز, سالروز تولد, سالگرد تولد",
  "surname": "نام خانوادگی, تخلص, شهرت, فامیلی",
  "guardian": "سرپرست, ولی, قیم",
  "birth rate": "نرخ زاد‌وولد, نرخ زاد وولد, نرخ تولد, میزان تولد, نرخ باروری",
  "birth certificate": "شناسنامه, گواهی تولد, تذکره",
  "clan": "طایفه, خاندان, تیره, ایل",
};
