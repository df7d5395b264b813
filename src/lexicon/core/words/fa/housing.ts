/** Houses and what is in them in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "آپارتمان, آپارتمان‌ها, اپارتمان",
  "tenant": "مستأجر, مستاجر, کرایه‌نشین, کرایه نشین, مستأجران",
  "landlord": "صاحبخانه, صاحب‌خانه, صاحب خانه, مالک",
  "rent": "اجاره, کرایه, اجاره‌بها, اجاره بها, کرایه خانه",
  "eviction, evict": "تخلیه اجباری, بیرون راندن, تخلیه منزل",
  "homeless": "بی‌خانمان, بی خانمان, بی‌خانمان‌ها, بی‌سرپناه, بی سرپناه, کارتن‌خواب, کارتن خواب",
  "slum": "حلبی‌آباد, حلبی آباد, زاغه, زاغه‌نشین, زاغه نشین, حاشیه‌نشینی, حاشیه نشینی",
  "skyscraper": "آسمان‌خراش, آسمان خراش, آسمان‌خراش‌ها, برج",
  "tower": "برج, برج‌ها",
  "floor, storey": "طبقه, طبقات, کف, منزل",
  "elevator": "آسانسور, لفت, بالابر",
  "stairs": "پله, پله‌ها, پلکان, زینه",
  "balcony": "بالکن, ایوان, بالکون",
  "window": "پنجره, پنجره‌ها, کلکین",
  "wall": "دیوار, دیوارها",
  "bedroom": "اتاق خواب, خوابگاه",
  "bathroom": "حمام, دستشویی, تشناب",
  "bed": "تخت, تختخواب, بستر, تخت‌ها",
  "chair": "صندلی, چوکی, کرسی",
  "table": "میز, میزها",
  "garden": "باغ, باغچه, بوستان, باغ‌ها",
  "architect": "معمار, مهندس معمار, معماران",
  "architecture": "معماری, مهندسی معماری",
  "concrete": "بتن, بتونی, کانکریت, بتنی",
  "suburb, outskirts": "حومه, حاشیه شهر, اطراف شهر, حومه شهر",
  "sanitation": "بهداشت محیط, نظافت, فاضلاب, تنظیفات",
  "demolition": "تخریب, ویران کردن, تخریب منازل",
  "key": "کلید, کلیدها, کلیدی",
  "residential": "مسکونی, رهایشی",
  "box": "جعبه, صندوق, جعبه‌ها, کارتن",
};
