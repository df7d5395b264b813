/** Family in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/family.js";

export const family: WordsFor<typeof topic.family> = {
  "grandfather": "Großvater, Opa, Großväter",
  "grandmother": "Großmutter, Oma, Großmütter",
  "grandson, grandchild": "Enkel, Enkelkind, Enkelsohn",
  "uncle": "Onkel",
  "aunt": "Tante",
  "cousin": "Cousin, Cousine, Vetter",
  "nephew": "Neffe, Neffen",
  "niece": "Nichte",
  "twins, twin": "Zwillinge, Zwilling",
  "orphan": "Waise, Waisenkind, Waisen",
  "widow": "Witwe, Witwen",
  "bride": "Braut, Bräute",
  "bridegroom, groom": "Bräutigam",
  "engagement": "Verlobung, verloben, verlobt",
  "couple": "Paar, Ehepaar",
  "teenager, adolescent": "Jugendlicher, Teenager, Heranwachsender, Jugendliche",
  "adult": "Erwachsener, Erwachsene",
  "minor": "Minderjähriger, minderjährig, Minderjährige",
  "childhood": "Kindheit",
  "ancestor, forefather": "Vorfahr, Ahne, Vorfahren",
  "descendant, offspring": "Nachkomme, Nachfahre, Nachkommen",
  "generation": "Generation, Generationen",
  "birthday": "Geburtstag, Geburtstage",
  "surname": "Nachname, Familienname",
  "guardian": "Vormund, Erziehungsberechtigter, Hüter",
  "birth rate": "Geburtenrate, Geburtenziffer",
  "birth certificate": "Geburtsurkunde",
  "clan": "Clan, Sippe, Großfamilie",
};
