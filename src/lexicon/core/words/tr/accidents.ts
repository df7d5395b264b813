/** Mishaps and those who come to help in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "izdiham, izdihamı",
  "suffocate, suffocation": "boğulmak, boğulma, havasızlık, boğuldu",
  "gas leak": "gaz sızıntısı, gaz kaçağı",
  "short circuit": "kısa devre, elektrik kontağı",
  "spark": "kıvılcım, kıvılcımı",
  "flame": "alev, alevi, alevler",
  "ash": "kül, külü",
  "plane crash": "uçak kazası, uçağın düşmesi, uçak düştü",
  "train crash": "tren kazası, tren kazasında",
  "malfunction": "arıza, arızası, arızalanmak",
  "human error": "insan hatası, insan hatasından",
  "first aid": "ilk yardım, ilkyardım",
  "bulldozer, excavator": "buldozer, iş makinesi, kepçe",
  "alarm": "alarm, alarmı",
  "firework": "havai fişek, havai fişekler",
  "shock": "şok, şoku, sarsıntı",
  "early warning": "erken uyarı",
  "natural disaster": "doğal afet, doğal felaket",
  "fatal": "ölümcül, ölümlü",
  "precaution": "önlem, tedbir, ihtiyat",
  "safety": "güvenlik, emniyet, güvenliği",
};
