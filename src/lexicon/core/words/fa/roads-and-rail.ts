/** Roads, rails and those who use them in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "بزرگراه, آزادراه, اتوبان, شاهراه, بزرگراه‌ها",
  "traffic": "ترافیک, رفت‌وآمد, رفت وآمد, عبور و مرور, تردد",
  "traffic jam, congestion": "راه‌بندان, راه بندان, ترافیک سنگین, راهبندان, ازدحام ترافیک",
  "traffic light": "چراغ راهنمایی, چراغ قرمز, چراغ ترافیک, چراغ راهنما",
  "pedestrian": "عابر پیاده, پیاده, عابر, عابران",
  "intersection, crossroads, junction": "تقاطع, چهارراه, چهار‌راه, چهار راه, تقاطع‌ها",
  "tunnel": "تونل, تونل‌ها, تونل‌های",
  "bicycle, bike": "دوچرخه, بایسکل, دوچرخه‌ها",
  "motorcycle, motorbike": "موتورسیکلت, موتور, موترسایکل, موتورسیکلت‌ها",
  "taxi, cab": "تاکسی, تکسی, تاکسی‌ها",
  "subway, metro": "مترو, قطار شهری, قطار زیرزمینی",
  "station": "ایستگاه, ایستگاه‌ها, پایانه, استیشن",
  "railway station, train station": "ایستگاه راه‌آهن, ایستگاه راه آهن, ایستگاه قطار",
  "platform": "سکو, سکوی قطار, سکوها, پلتفرم",
  "carriage, wagon": "واگن, واگن‌ها, واگون",
  "high-speed train": "قطار سریع‌السیر, قطار سریع السیر, قطار تندرو, قطار پرسرعت",
  "freight train": "قطار باری, قطارهای باری",
  "derailment, derail": "خروج از ریل, از ریل خارج‌شد, خروج قطار",
  "wheel": "چرخ, چرخ‌ها, ارابه",
  "tire": "لاستیک, تایر, تایرها",
  "engine, motor": "موتور, موتورها, انجن, ماشین",
  "parking, car park": "پارکینگ, توقفگاه, پارک خودرو",
  "electric car, electric vehicle": "خودروی برقی, خودرو برقی, موتر برقی, خودروهای برقی",
  "overturn, flip": "واژگون شد, واژگون شدند, واژگون می‌شود, واژگون شدن, واژگونی, چپ کرد, چپ کردند, چپ می‌کند, چپ کردن, چپه شد, چپه شدند, چپه می‌شود, چپه شدن",
  "public transport": "حمل‌ونقل عمومی, حمل ونقل عمومی, حمل‌ونقل همگانی, ترانسپورت عمومی",
  "fare": "کرایه, بهای بلیت, نرخ کرایه",
  "traffic accident, road accident": "تصادف رانندگی, حادثه رانندگی, حادثه ترافیکی, سانحه رانندگی, تصادفات رانندگی",
};
