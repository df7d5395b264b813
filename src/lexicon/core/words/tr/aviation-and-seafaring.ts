/** Aircraft, ships and their crews in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "pist, pisti",
  "takeoff": "kalkış, kalkışı, havalanma",
  "landing": "iniş, inişi",
  "emergency landing": "acil iniş, zorunlu iniş",
  "cockpit": "kokpit, kokpiti",
  "black box": "kara kutu, kara kutusu",
  "air traffic control": "hava trafik kontrol, hava trafik kontrolü",
  "terminal": "terminal, terminali",
  "baggage, luggage": "bagaj, valiz, bagajı",
  "ticket": "bilet, bileti",
  "airliner, passenger plane": "yolcu uçağı, yolcu uçağının",
  "wing": "kanat, kanadı",
  "flight attendant, stewardess": "kabin görevlisi, hostes, kabin memuru",
  "parachute": "paraşüt, paraşütü",
  "altitude": "irtifa, yükseklik, irtifası",
  "cargo plane": "kargo uçağı, nakliye uçağı",
  "civil aviation": "sivil havacılık",
  "sailor, seaman": "denizci, gemici, denizcisi",
  "cargo ship, freighter": "yük gemisi, kargo gemisi, şilep",
  "container ship": "konteyner gemisi",
  "yacht": "yat, yatı",
  "fishing boat": "balıkçı teknesi, balıkçı tekneleri",
  "lifeboat": "cankurtaran sandalı, can filikası, filika",
  "anchor": "çapa, demir atmak, demirlemek",
  "cruise, cruise ship": "kruvaziyer, gemi turu, kruvaziyer gemisi",
  "dock, pier, quay": "rıhtım, iskele, rıhtımı, iskelesi",
  "shipwreck": "gemi enkazı, batık, gemi kazası",
  "diver": "dalgıç, dalgıcı",
  "navigation": "seyrüsefer, navigasyon, seyir",
  "maritime piracy": "deniz korsanlığı, deniz haydutluğu",
  "territorial waters": "karasuları, kara suları",
  "shipment, consignment": "sevkiyat, sevkiyatı, gönderi, yükleme",
};
