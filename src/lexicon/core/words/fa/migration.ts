/** Those who leave and those who take them in in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

// biome-ignore format: one concept a line
export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "مهاجرت کرد, مهاجرت کردند, مهاجرت می‌کند, مهاجرت کردن, مهاجرت, کوچ کرد, کوچ کردند, کوچ می‌کند, کوچ کردن",
  "asylum seeker": "پناهجو, پناهجویان, پناه‌جو, پناه جو, متقاضی پناهندگی",
  "refugee camp": "اردوگاه پناهندگان, اردوگاه آوارگان, اردوگاه پناهجویان, کمپ مهاجران",
  "border crossing": "گذرگاه مرزی, عبور مرزی, گذرگاه‌های مرزی, عبور از مرز",
  "illegal immigrant, undocumented": "مهاجر غیرقانونی, مهاجران غیرقانونی, اتباع غیرمجاز, فاقد مدرک",
  "residence permit": "اجازه اقامت, مجوز اقامت, اقامت, کارت اقامت",
  "naturalization, naturalize": "اعطای تابعیت, تابعیت گرفتن, کسب تابعیت",
  "repatriation, repatriate": "بازگرداندن, بازگشت به وطن, عودت مهاجران, بازگرداند",
  "resettlement, resettle": "اسکان مجدد, اسکان دوباره, جابه‌جایی, جابه جایی, اسکان داد, اسکان دادند, اسکان می‌دهد, اسکان دادن",
  "diaspora": "دیاسپورا, مهاجران خارج‌نشین, مهاجران خارج نشین, خارج‌نشینان, خارج نشینان",
  "expatriate": "مهاجر, مقیم خارج, اتباع خارجی, خارج‌نشین, خارج نشین",
  "influx": "هجوم, سیل مهاجران, ورود گسترده, سرازیر شدن",
  "exodus": "کوچ, خروج گسترده, مهاجرت دسته‌جمعی, مهاجرت دسته جمعی, کوچ دسته‌جمعی, کوچ دسته جمعی",
  "fence": "حصار, حصار مرزی, فنس, نرده, کتاره",
  "barbed wire": "سیم خاردار, سیم‌خاردار, سیم خاردارها",
  "inflatable boat, dinghy": "قایق بادی, قایق لاستیکی, قایق پلاستیکی",
  "host country": "کشور میزبان, کشورهای میزبان",
  "transit": "ترانزیت, گذر, عبوری, ترانزیتی",
  "foreigner, alien": "خارجی, بیگانه, اتباع خارجی, خارجی‌ها, اتباع بیگانه",
  "remittances": "حواله پول, پول ارسالی, وجوه ارسالی, حواله‌ها",
  "internally displaced": "آواره داخلی, آوارگان داخلی, بیجاشدگان داخلی, بی‌جاشده داخلی, بی جاشده داخلی",
  "illegal immigration": "مهاجرت غیرقانونی, مهاجرت غیر‌قانونی, مهاجرت غیر قانونی",
  "migrant worker": "کارگر مهاجر, کارگران مهاجر, کارگر خارجی",
};
