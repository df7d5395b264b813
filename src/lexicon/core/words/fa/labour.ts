/** Work, trades and pay in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "حداقل دستمزد, حداقل حقوق, حداقل مزد",
  "working hours": "ساعات کاری, ساعت کاری, ساعات کار",
  "labor market": "بازار کار",
  "trade union": "اتحادیه کارگری, سندیکای کارگری, اتحادیه‌های کارگری, تشکل کارگری",
  "general strike": "اعتصاب سراسری, اعتصاب عمومی",
  "vacancy": "فرصت شغلی, پست خالی, جای خالی, بست خالی",
  "hire": "استخدام کرد, استخدام کردند, استخدام می‌کند, استخدام کردن, استخدام, استخدام شد, استخدام شدند, استخدام می‌شود, استخدام شدن, به کار گماشت",
  "retirement, retire": "بازنشستگی, تقاعد, بازنشسته شد, بازنشسته شدند, بازنشسته می‌شود, بازنشسته شدن",
  "pension": "مستمری, حقوق بازنشستگی, معاش تقاعد",
  "pensioner, retiree": "بازنشسته, بازنشستگان, متقاعدین, متقاعد",
  "vacation, leave": "مرخصی, تعطیلات, رخصتی",
  "profession": "حرفه, پیشه, شغل, مسلک",
  "career": "دوران حرفه‌ای, دوران حرفه ای, کارنامه, شغل, سابقه کاری",
  "promotion": "ارتقا, ترفیع, ترقی",
  "workplace": "محل کار, محیط کار",
  "colleague": "همکار, همکاران",
  "boss": "رئیس, کارفرما",
  "social security": "تأمین اجتماعی, تامین اجتماعی",
  "welfare": "رفاه, بهزیستی, رفاه اجتماعی",
  "bonus": "پاداش, پاداش نقدی, عیدی, مزایا",
  "remote work, telework": "دورکاری, کار از راه‌دور, کار از خانه",
  "electrician": "برقکار, برق‌کار, برق کار, برقی",
  "miner": "معدنچی, کارگر معدن, معدنچیان, معدنکار, کارگران معدن",
  "construction worker": "کارگر ساختمانی, کارگران ساختمانی",
  "employer": "کارفرما, کارفرمایان",
  "working class": "طبقه کارگر",
  "middle class": "طبقه متوسط",
  "translator, interpreter": "مترجم, مترجمان, ترجمان",
};
