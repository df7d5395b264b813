/** Football in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "هافبک, هافبک‌ها, هافبک میانی",
  "defender": "مدافع, مدافعان, مدافع میانی",
  "substitute": "بازیکن تعویضی, بازیکن ذخیره, تعویضی, ذخیره",
  "offside": "آفساید",
  "red card": "کارت قرمز, کارت سرخ",
  "yellow card": "کارت زرد",
  "free kick": "ضربه آزاد, ضربه ایستگاهی",
  "corner kick": "ضربه کرنر, کرنر, ضربه گوشه",
  "foul": "خطا, فول",
  "header": "ضربه سر, با ضربه سر",
  "equalizer, equalize": "گل تساوی, گل مساوی, به تساوی کشاند",
  "own goal": "گل به خودی",
  "extra time": "وقت اضافه, وقت‌های اضافه, وقت‌های اضافی",
  "first half": "نیمه نخست, نیمه اول",
  "second half": "نیمه دوم",
  "friendly match": "دیدار دوستانه, بازی دوستانه, مسابقه دوستانه",
  "quarterfinal": "یک‌چهارم نهایی, یک چهارم نهایی, مرحله یک‌چهارم, مرحله یک چهارم",
  "group stage": "مرحله گروهی, دور گروهی",
  "relegation": "سقوط به دسته‌پایین‌تر, سقوط به لیگ‌پایین‌تر, سقوط",
  "league table, standings": "جدول لیگ, جدول رده‌بندی, جدول رده بندی, جدول",
  "transfer window": "نقل‌وانتقالات, نقل وانتقالات, پنجره نقل‌وانتقالات, پنجره نقل وانتقالات, فصل نقل‌وانتقالات, فصل نقل وانتقالات",
  "national team": "تیم ملی, تیم‌های ملی",
  "FIFA": "فیفا, فدراسیون جهانی فوتبال",
  "UEFA": "یوفا, اتحادیه فوتبال اروپا",
  "video assistant referee": "کمک‌داور ویدیویی, کمک داور ویدیویی, کمک‌داور ویدئویی, وی‌ای‌آر, وی ای آر",
  "title": "عنوان, عنوان قهرمانی, قهرمانی",
  "trophy": "جام, جام قهرمانی, کاپ",
  "top scorer": "بهترین گلزن, آقای گل, برترین گلزن",
  "runner-up": "نایب‌قهرمان, نایب قهرمان, نایب‌قهرمانی, نایب قهرمانی",
  "Premier League": "لیگ برتر, لیگ برتر انگلیس",
  "Asian Cup": "جام ملت‌های آسیا, جام آسیا",
  "Africa Cup of Nations": "جام ملت‌های آفریقا, جام ملت‌های افریقا",
};
