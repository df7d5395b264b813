/** Infections and how they are fought in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "grip, gribi, influenza",
  "malaria": "sıtma, sıtması",
  "measles": "kızamık, kızamığı",
  "polio": "çocuk felci, çocuk felcini",
  "tuberculosis": "tüberküloz, verem",
  "Ebola": "Ebola",
  "AIDS, HIV": "AIDS, HIV",
  "smallpox": "çiçek hastalığı, çiçek",
  "monkeypox, mpox": "maymun çiçeği, maymun çiçeği virüsü, M çiçeği",
  "plague": "veba, vebası",
  "hepatitis": "hepatit",
  "bird flu": "kuş gribi, kuş gribini",
  "bacteria": "bakteri, bakterisi",
  "germ, microbe": "mikrop, mikrobu",
  "parasite": "parazit, paraziti",
  "contagious, infectious": "bulaşıcı, salgın",
  "variant": "varyant, varyantı",
  "mutation, mutate": "mutasyon, mutasyonu, mutasyona uğramak",
  "immunity, immune": "bağışıklık, bağışık, bağışıklığı",
  "immune system": "bağışıklık sistemi, bağışıklık sistemini",
  "social distancing": "sosyal mesafe, fiziki mesafe",
  "hygiene": "hijyen, hijyeni, temizlik",
  "disinfection, disinfect": "dezenfeksiyon, dezenfekte etmek",
  "ventilator": "solunum cihazı, ventilatör, suni solunum cihazı",
  "restrictions": "kısıtlamalar, kısıtlama, kısıtlamaları",
  "public health": "halk sağlığı, toplum sağlığı",
  "vaccination campaign": "aşı kampanyası, aşılama kampanyası",
  "travel ban": "seyahat yasağı, yurt dışı yasağı",
  "new cases": "yeni vakalar, yeni vaka",
};
