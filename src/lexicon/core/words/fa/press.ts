/** News makers and news papers in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "ویراستار, دبیر خبر, سردبیر, دبیر سرویس",
  "editor-in-chief": "سردبیر, سر‌دبیر, سر دبیر, مدیر مسئول",
  "headline": "تیتر, عنوان, سرخط, عناوین, تیترها",
  "editorial": "سرمقاله, یادداشت سردبیر",
  "correspondent": "خبرنگار, گزارشگر, خبرنگار اعزامی",
  "presenter, anchor": "مجری, گوینده, گرداننده برنامه, نطاق",
  "photographer": "عکاس, عکاسان, عکاس خبری",
  "press release": "بیانیه مطبوعاتی, اطلاعیه مطبوعاتی, اعلامیه مطبوعاتی, خبرنامه",
  "exclusive, scoop": "اختصاصی, انحصاری",
  "breaking news": "خبر فوری, فوری, خبر عاجل",
  "live broadcast": "پخش زنده, پخش مستقیم, نشر مستقیم",
  "studio": "استودیو, استدیو",
  "audience": "مخاطب, مخاطبان, تماشاگران, حضار",
  "viewer, spectator": "تماشاگر, بیننده, تماشاگران, بینندگان",
  "reader": "خواننده, خوانندگان, مخاطب",
  "publisher": "ناشر, ناشران, انتشارات",
  "publication": "نشریه, انتشار, نشریات",
  "coverage": "پوشش خبری, پوشش, پوشش رسانه‌ای, پوشش رسانه ای",
  "footage": "تصاویر, فیلم, ویدئو, تصاویر ویدیویی",
  "recording": "فایل صوتی, ضبط, نوار صوتی, صدای ضبط‌شده, صدای ضبط شده",
  "rumor": "شایعه, شایعات, شایعه‌پراکنی, شایعه پراکنی, آوازه",
  "radio station": "ایستگاه رادیویی, رادیو, فرستنده رادیویی",
  "caricature, cartoon": "کاریکاتور, کارتون, کاریکاتورها",
  "leaflet": "اعلامیه, بروشور, شبنامه, تراکت",
  "documentary": "مستند, فیلم مستند, مستندها",
  "edition, issue": "نسخه, شماره, چاپ",
  "state media": "رسانه دولتی, رسانه‌های دولتی, رسانه‌های رسمی",
  "weekly": "هفته‌نامه, هفته نامه, هفتگی, هفته‌نامه‌ها",
};
