/** Houses and what is in them in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "daire, apartman dairesi, apartman",
  "tenant": "kiracı, kiracısı",
  "landlord": "ev sahibi, ev sahibinin",
  "rent": "kira, kirası, kiralamak",
  "eviction, evict": "tahliye, tahliyesi, evden çıkarma",
  "homeless": "evsiz, evsizler",
  "slum": "gecekondu, gecekondu mahallesi",
  "skyscraper": "gökdelen, gökdeleni",
  "tower": "kule, kulesi",
  "floor, storey": "kat, katı",
  "elevator": "asansör, asansörü",
  "stairs": "merdiven, merdivenler",
  "balcony": "balkon, balkonu",
  "window": "pencere, penceresi",
  "wall": "duvar, duvarı",
  "bedroom": "yatak odası, yatak odasında",
  "bathroom": "banyo, banyosu",
  "bed": "yatak, yatağı",
  "chair": "sandalye, sandalyesi, koltuk",
  "table": "masa, masası",
  "garden": "bahçe, bahçesi",
  "architect": "mimar, mimarı",
  "architecture": "mimari, mimarlık, mimarisi",
  "concrete": "beton, betonu",
  "suburb, outskirts": "banliyö, varoş, banliyösü",
  "sanitation": "temizlik, kanalizasyon hizmetleri, hijyen",
  "demolition": "yıkım, yıkımı",
  "key": "anahtar, anahtarı",
  "residential": "konut, yerleşim, mesken",
  "box": "kutu, kutusu",
};
