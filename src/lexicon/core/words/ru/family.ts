/** Kin and the stations of life in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  grandfather: "дедушка, дед, деда",
  grandmother: "бабушка, бабушки",
  "grandson, grandchild": "внук, внучка, внуки",
  uncle: "дядя, дяди",
  aunt: "тетя, тетка, тети",
  cousin: "двоюродный брат, двоюродная сестра, кузен, кузина",
  nephew: "племянник",
  niece: "племянница",
  "twins, twin": "близнец, близнецы, двойня, двойняшки",
  orphan: "сирота, сироты, сирот",
  widow: "вдова, вдовец, вдовы",
  bride: "невеста, невесты",
  "bridegroom, groom": "жених, жениха",
  engagement: "помолвка, обручение",
  couple: "пара, супруги, супружеская пара",
  "teenager, adolescent": "подросток, подростки, тинейджер",
  adult: "взрослый, совершеннолетний",
  minor: "несовершеннолетний, малолетний",
  childhood: "детство, детства",
  "ancestor, forefather": "предок, предки, праотец",
  "descendant, offspring": "потомок, потомки, потомство",
  generation: "поколение, поколения",
  birthday: "день рождения, юбилей",
  surname: "фамилия, фамилии",
  guardian: "опекун, попечитель",
  "birth rate": "рождаемость, уровень рождаемости",
  "birth certificate": "свидетельство о рождении",
  clan: "клан, тейп, род",
};
