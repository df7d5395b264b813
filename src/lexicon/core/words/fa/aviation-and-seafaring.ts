/** Aircraft, ships and their crews in Persian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "باند فرودگاه, باند پرواز, باند فرود, رنوی",
  "takeoff": "برخاستن, تیک‌آف, تیک آف, به پرواز درآمد, برخاست",
  "landing": "فرود, فرود آمد, به زمین نشست, نشست هواپیما",
  "emergency landing": "فرود اضطراری, فرود اضطراری کرد, نشست اضطراری",
  "cockpit": "کابین خلبان, کاکپیت",
  "black box": "جعبه سیاه, جعبه‌های سیاه, جعبه های سیاه, جعبه‌سیاه",
  "air traffic control": "کنترل ترافیک هوایی, برج مراقبت, مراقبت پرواز",
  "terminal": "پایانه, ترمینال, پایانه مسافربری",
  "baggage, luggage": "چمدان, بار مسافر, اثاثیه, چمدان‌ها",
  "ticket": "بلیت, بلیط, تکت, بلیت هواپیما",
  "airliner, passenger plane": "هواپیمای مسافربری, هواپیمای مسافری, طیاره مسافربری",
  "wing": "بال, بال‌ها, بال هواپیما",
  "flight attendant, stewardess": "مهماندار, مهمانداران, مهماندار هواپیما",
  "parachute": "چتر نجات, چترنجات, چتر",
  "altitude": "ارتفاع, ارتفاع پرواز",
  "cargo plane": "هواپیمای باری, هواپیمای ترابری, طیاره باری",
  "civil aviation": "هوانوردی, هواپیمایی کشوری, هوانوردی غیرنظامی, هوانوردی ملکی",
  "sailor, seaman": "ملوان, ملوانان, دریانورد, دریانوردان",
  "cargo ship, freighter": "کشتی باری, کشتی تجاری, کشتی‌های باری",
  "container ship": "کشتی کانتینربر, کشتی کانتینری, کانتینربر",
  "yacht": "قایق تفریحی, یاخت",
  "fishing boat": "قایق ماهیگیری, لنج, لنج صیادی, قایق صیادی",
  "lifeboat": "قایق نجات, قایق‌های نجات",
  "anchor": "لنگر, لنگر انداخت, پهلو گرفت, پهلو گرفتند, پهلو می‌گیرد, پهلو گرفتن",
  "cruise, cruise ship": "کشتی تفریحی, سفر دریایی, کشتی کروز",
  "dock, pier, quay": "اسکله, بارانداز, لنگرگاه",
  "shipwreck": "غرق کشتی, غرق شدن کشتی, کشتی‌شکستگی, کشتی شکستگی, لاشه کشتی",
  "diver": "غواص, غواصان",
  "navigation": "کشتیرانی, ناوبری, دریانوردی, مسیریابی",
  "maritime piracy": "دزدی دریایی, راهزنی دریایی",
  "territorial waters": "آب‌های سرزمینی, آب‌های ساحلی, حریم دریایی",
  "shipment, consignment": "محموله, محموله‌ها, بار, مرسوله",
};
