/** Courts and proceedings in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "دیوان عالی, دادگاه عالی, دیوان عالی کشور, ستره محکمه",
  "court of appeal": "دادگاه تجدیدنظر, دادگاه استیناف, محکمه استیناف",
  "constitutional court": "دادگاه قانون اساسی, دیوان قانون اساسی",
  "military court": "دادگاه نظامی, محکمه نظامی",
  "jury, juror": "هیئت منصفه, هیات منصفه, عضو هیئت منصفه",
  "defendant": "متهم, خوانده, متهمان",
  "plaintiff, claimant": "شاکی, خواهان, مدعی, شاکیان",
  "indictment, indict": "کیفرخواست, ادعانامه, اعلام جرم",
  "life imprisonment, life sentence": "حبس ابد, حبس دائم",
  "suspended sentence": "حبس تعلیقی, حکم تعلیقی, مجازات تعلیقی",
  "house arrest": "حصر خانگی, حبس خانگی, بازداشت خانگی",
  "hearing": "جلسه دادگاه, جلسه رسیدگی, جلسه استماع, دادرسی",
  "sue": "شکایت کرد, شکایت کردند, شکایت می‌کند, شکایت کردن, شکایت, اقامه دعوا, دادخواست داد",
  "jurisdiction": "صلاحیت, حوزه قضایی, صلاحیت قضایی",
  "illegal, unlawful": "غیرقانونی, خلاف قانون, غیر قانونی, غیرمجاز",
  "forensic": "پزشکی قانونی, جرم‌شناسی, جرم شناسی, طب عدلی",
  "fingerprint": "اثر انگشت, اثر انگشتان",
  "DNA": "دی‌ان‌ای, دی ان ای, آزمایش ژنتیک",
  "autopsy": "کالبدشکافی, کالبد‌شکافی, کالبد شکافی, معاینه جسد",
  "confession": "اعتراف, اعترافات, اقرار",
  "chief justice": "قاضی‌القضات, قاضی القضات, رئیس دیوان عالی, رئیس قوه قضائیه",
  "public prosecutor": "دادستان, دادستان عمومی, سارنوال, مدعی‌العموم, مدعی العموم",
  "overturn, quash": "نقض کرد, نقض کردند, نقض می‌کند, نقض کردن, لغو کرد, لغو کردند, لغو می‌کند, لغو کردن, نقض حکم, ابطال کرد, ابطال کردند, ابطال می‌کند, ابطال کردن",
  "immunity": "مصونیت, مصونیت قضایی",
  "arbitration, arbitrator": "داوری, حکمیت, داور",
  "negligence": "سهل‌انگاری, سهل انگاری, غفلت, قصور, اهمال",
  "treason, betrayal": "خیانت, خیانت به کشور, خیانت ملی",
  "defamation, libel": "افترا, هتک حرمت, هتک حیثیت, توهین",
  "blasphemy": "توهین به مقدسات, کفرگویی, توهین مقدسات",
  "self-defense": "دفاع از خود, دفاع مشروع",
};
