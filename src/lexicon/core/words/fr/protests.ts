/** Crowds in the street in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "sit-in",
  "banner, placard": "banderole, pancarte",
  "barricade": "barricade",
  "Molotov cocktail": "cocktail Molotov",
  "stone": "pierre, caillou",
  "petition": "pétition",
  "civil disobedience": "désobéissance civile",
  "disperse": "disperser, dispersion",
  "organizer": "organisateur, organisatrice",
  "mob": "foule, meute",
  "rioter": "émeutier, casseur",
  "looting": "pillage, piller",
  "clash, confrontation": "affrontement, heurt, affrontements",
  "popular anger": "colère populaire, grogne",
  "discontent, dissatisfaction": "mécontentement",
  "turmoil": "tourmente, agitation",
  "chaos, anarchy": "chaos, anarchie",
  "resentment": "ressentiment",
  "rebellion, revolt": "rébellion, révolte",
  "mutiny": "mutinerie",
  "demands": "revendications",
  "provocation, provocative": "provocation, provocateur",
  "incitement": "incitation",
  "silence": "silence",
};
