/** Protests in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "Sitzstreik, Sitzblockade",
  "banner, placard": "Transparent, Plakat, Spruchband, Transparente",
  "barricade": "Barrikade, Barrikaden",
  "Molotov cocktail": "Molotowcocktail, Brandsatz, Molotowcocktails, Brandsätze",
  "stone": "Stein, Steine",
  "petition": "Petition, Bittschrift, Petitionen",
  "civil disobedience": "ziviler Ungehorsam, zivilen Ungehorsams, zivilen Ungehorsam",
  "disperse": "auseinandertreiben, auflösen, zerstreuen, aufgelöst",
  "organizer": "Organisator, Veranstalter, Organisatorin",
  "mob": "Mob, Meute",
  "rioter": "Randalierer, Krawallmacher",
  "looting": "Plünderung, plündern, Plünderungen",
  "clash, confrontation": "Zusammenstoß, Auseinandersetzung, Konfrontation, Zusammenstöße",
  "popular anger": "Volkszorn, Wut der Bevölkerung",
  "discontent, dissatisfaction": "Unzufriedenheit, unzufrieden, Unmut",
  "turmoil": "Turbulenzen, Wirren, Aufruhr",
  "chaos, anarchy": "Chaos, Anarchie",
  "resentment": "Groll, Unmut, Verbitterung",
  "rebellion, revolt": "Rebellion, Aufstand, Revolte, Aufstände",
  "mutiny": "Meuterei, meutern",
  "demands": "Forderungen, Forderung",
  "provocation, provocative": "Provokation, provokativ, provozierend",
  "incitement": "Aufwiegelung, Anstiftung, Hetze, Aufhetzung",
  "silence": "Schweigen, Stille, schwieg",
};
