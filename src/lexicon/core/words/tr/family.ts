/** Kin and the stations of life in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "dede, büyükbaba, dedesi",
  "grandmother": "büyükanne, nine, babaanne, anneanne",
  "grandson, grandchild": "torun, torunu",
  "uncle": "amca, dayı, amcası, dayısı",
  "aunt": "teyze, hala, teyzesi, halası",
  "cousin": "kuzen, kuzeni",
  "nephew": "yeğen, erkek yeğen, yeğeni",
  "niece": "yeğen, kız yeğen, yeğeni",
  "twins, twin": "ikiz, ikizler, ikizleri",
  "orphan": "yetim, öksüz, yetimler",
  "widow": "dul, dul eşi",
  "bride": "gelin, gelini",
  "bridegroom, groom": "damat, damadı",
  "engagement": "nişan, nişanı",
  "couple": "çift, çifti",
  "teenager, adolescent": "ergen, genç, ergeni",
  "adult": "yetişkin, yetişkini",
  "minor": "reşit olmayan, çocuk, küçük yaştaki",
  "childhood": "çocukluk, çocukluğu",
  "ancestor, forefather": "ata, cet, atası",
  "descendant, offspring": "torun, soy, soyundan gelen",
  "generation": "nesil, kuşak, nesli, kuşağı",
  "birthday": "doğum günü, doğum gününü",
  "surname": "soyadı, soyadını",
  "guardian": "vasi, veli, vasisi",
  "birth rate": "doğum oranı, doğurganlık hızı",
  "birth certificate": "doğum belgesi, nüfus cüzdanı",
  "clan": "klan, aşiret, boy",
};
