/** Crowds in the street in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "oturma eylemi, oturma eylemini",
  "banner, placard": "pankart, döviz, pankartı",
  "barricade": "barikat, barikatı",
  "Molotov cocktail": "molotofkokteyli, molotof kokteyli, molotof",
  "stone": "taş, taşı",
  "petition": "dilekçe, imza kampanyası, dilekçesi",
  "civil disobedience": "sivil itaatsizlik, sivil itaatsizliği",
  "disperse": "dağıtmak, dağıttı, dağılmak, dağıldı",
  "organizer": "organizatör, düzenleyici, düzenleyicisi",
  "mob": "güruh, kalabalık, çete",
  "rioter": "isyancı, eylemci, yağmacı",
  "looting": "yağma, yağmalama, yağmalamak",
  "clash, confrontation": "çatışma, çatışmak, arbede, çatıştı",
  "popular anger": "halkın öfkesi, halk öfkesi",
  "discontent, dissatisfaction": "hoşnutsuzluk, memnuniyetsizlik, rahatsızlık",
  "turmoil": "çalkantı, karışıklık, çalkantısı",
  "chaos, anarchy": "kaos, kargaşa, anarşi",
  "resentment": "kızgınlık, kırgınlık, içerleme",
  "rebellion, revolt": "isyan, ayaklanma, başkaldırı, isyanı",
  "mutiny": "isyan, askeri isyan, isyanı",
  "demands": "talepler, istekler, talepleri",
  "provocation, provocative": "provokasyon, kışkırtma, kışkırtıcı, provokatif",
  "incitement": "kışkırtma, tahrik, tahriki",
  "silence": "sessizlik, suskunluk, sessizliği",
};
