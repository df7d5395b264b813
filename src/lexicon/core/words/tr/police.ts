/** Police at work, and prisons in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "polis memuru, polis, polis memurları",
  "patrol": "devriye, devriyesi",
  "detective": "dedektif, dedektifi",
  "riot police": "çevik kuvvet, çevik kuvvet polisi",
  "tear gas": "biber gazı, göz yaşartıcı gaz",
  "water cannon": "tazyikli su, TOMA",
  "rubber bullet": "plastik mermi, kauçuk mermi",
  "crackdown, clampdown": "baskı, sert müdahale, operasyon",
  "curfew": "sokağa çıkma yasağı",
  "bodyguard": "koruma, yakın koruma, korumaları",
  "informant, informer": "muhbir, ihbarcı, muhbiri",
  "surveillance": "gözetleme, izleme, takip",
  "wiretap, eavesdropping": "telefon dinleme, dinleme, gizli dinleme",
  "surveillance camera": "güvenlik kamerası, güvenlik kameraları",
  "border guard": "sınır muhafızı, sınır muhafızları, hudut birlikleri",
  "coast guard": "sahil güvenlik, sahil güvenliği",
  "police station": "karakol, polis merkezi, karakolu",
  "police chief": "emniyet müdürü, polis şefi",
  "interrogation, interrogate": "sorgu, sorgulama, sorgulamak, sorgusu",
  "reward, bounty": "ödül, ödülü, mükafat",
  "special forces": "özel kuvvetler, özel harekat",
  "armored vehicle": "zırhlı araç, zırhlı araçlar",
  "chase, pursuit": "kovalamaca, takip, kovalamak",
  "confiscate, confiscation": "el koymak, el konulması, el konuldu, müsadere",
  "inmate": "mahkum, tutuklu, mahkûm",
  "prison cell": "hücre, hücresi, koğuş",
  "solitary confinement": "tecrit, hücre cezası, hücre hapsi",
  "hunger strike": "açlık grevi, açlık grevine",
  "political prisoner": "siyasi tutuklu, siyasi mahkum",
  "hang, hanging": "asmak, asılmak, idam",
  "detention center": "gözaltı merkezi, geri gönderme merkezi",
  "foil, thwart": "engellemek, önlemek, engelledi, boşa çıkarmak",
};
