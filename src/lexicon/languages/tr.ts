/** Turkish: endings follow one another, and vowels follow the stem's. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "ve ile bir bu su o da de ki icin gibi kadar daha cok en ama fakat ancak veya ya hem ne mi mu ise olarak olan oldugu " +
  "oldugunu olduklarini sonra once gore karsi dogru beri ben sen biz siz onlar onun onu ona bunun bunu buna her hic tum";

/** Folding takes "ı" for "i", "ü" for "u", "ö" for "o", "ş" for "s", "ç" for "c" and "ğ" for "g". */
const ENDINGS =
  "ler lar leri lari lerin larin lere lara lerde larda lerden lardan im um in un imiz umuz iniz unuz i u si su sini sunu " +
  "sine suna sinde sunda sinden sundan sinin sunun nin nun ni nu ne na nde nda nden ndan e a ye ya yi yu de da te ta den " +
  "dan ten tan le la yle yla ce ca nce nca ki kini kinin li lu lik luk ligi lugu ligin lugun siz suz ci cu cisi cusu dir " +
  "dur tir tur dirlar durlar sel sal mek mak me ma mesi masi mesini masini mesine masina mesinin masinin meye maya di du " +
  "ti tu dim dum tim tum dik duk tik tuk diler dular tiler tular mis mus misti mustu yor iyor uyor iyordu uyordu ecek acak " +
  "yecek yacak ecegi acagi ecegini acagini ecektir acaktir en an yen yan digi dugu tigi tugu digini dugunu tigini tugunu " +
  "diginda dugunda erek arak yerek yarak ip up meli mali se sa ebil abil ebilir abilir mez maz meden madan ken iken il ildi " +
  "ilen ilmis inca ince er ar ir ur";

export const tr: LexiconLanguage = {
  code: "tr",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  endings: { endings: ENDINGS.split(" "), rest: [4, 3, 3], softened: { b: "p", d: "t", g: "k", c: "c" } },
  shortest: 0.55,
};
