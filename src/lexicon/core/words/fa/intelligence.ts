/** Services, secret fights and terror in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "مأمور, عامل, مأموران, ایجنت, مامور مخفی",
  "classified, top secret": "محرمانه, سری, فوق‌محرمانه, فوق محرمانه, طبقه‌بندی‌شده, طبقه بندی شده",
  "encryption, encrypted": "رمزگذاری, رمزنگاری, رمزگذاری‌شده, رمزگذاری شده",
  "code": "رمز, کد, کدها, شیفر",
  "sabotage": "خرابکاری, خرابکارانه, کارشکنی, تخریبکاری",
  "disinformation, misinformation": "اطلاعات نادرست, اخبار جعلی, اطلاعات غلط, اطلاعات گمراه‌کننده, اطلاعات گمراه کننده",
  "propaganda": "تبلیغات, پروپاگاندا, تبلیغاتی, تبلیغات دروغین",
  "covert, clandestine": "مخفیانه, پنهانی, محرمانه, پنهان, سری",
  "intelligence agency, intelligence service": "سازمان اطلاعات, سرویس اطلاعاتی, آژانس اطلاعاتی, دستگاه اطلاعاتی, استخبارات",
  "counterterrorism": "ضدتروریسم, مبارزه با تروریسم, ضد تروریسم, مقابله با تروریسم",
  "recruit, recruitment": "استخدام, جذب, جذب نیرو, به خدمت گرفت, جلب و جذب",
  "suicide bomber, suicide attack": "بمب‌گذار انتحاری, بمب گذار انتحاری, مهاجم انتحاری, حمله انتحاری, عملیات انتحاری",
  "car bomb": "خودروی بمب‌گذاری‌شده, بمب خودرو, موتر بمب, خودرو بمب‌گذاری‌شده",
  "jihadist, jihad": "جهادی, جهاد, جهادگرا, جهادی‌ها, جهادگرایان",
  "ideology, ideological": "ایدئولوژی, ایدئولوژیک, مکتب فکری",
  "explosive device": "بمب دست‌ساز, بمب دست ساز, مواد منفجره, بمب, ماین",
  "explosive belt": "کمربند انفجاری, واسکت انتحاری, جلیقه انفجاری",
  "terrorist attack": "حمله تروریستی, حملات تروریستی, عملیات تروریستی",
  "infiltration, infiltrate": "نفوذ, نفوذ کرد, نفوذ کردند, نفوذ می‌کند, نفوذ کردن, رخنه",
  "collaborator": "همکار دشمن, همدست, مزدور, خائن",
  "psychological warfare": "جنگ روانی, عملیات روانی",
  "reconnaissance": "شناسایی, اکتشافی, عملیات شناسایی, کشف هوایی",
  "anonymous": "ناشناس, گمنام, بی‌نام, بی نام",
  "identify, identification": "شناسایی, شناسایی کرد, شناسایی کردند, شناسایی می‌کند, شناسایی کردن, تشخیص هویت, شناسایی شد, شناسایی شدند, شناسایی می‌شود, شناسایی شدن",
  "identity": "هویت, هویتی",
  "traitor": "خائن, وطن‌فروش, وطن فروش, خائنان",
};
