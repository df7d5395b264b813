/** Infections and how they are fought in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/epidemics.js";

// biome-ignore format: one concept a line
export const epidemics: WordsFor<typeof topic.epidemics> = {
  "influenza, flu": "грипп, гриппа",
  malaria: "малярия",
  measles: "корь, кори",
  polio: "полиомиелит",
  tuberculosis: "туберкулез",
  Ebola: "Эбола, лихорадка Эбола, Эболы",
  "AIDS, HIV": "СПИД, ВИЧ",
  smallpox: "натуральная оспа, оспа, черная оспа",
  "monkeypox, mpox": "оспа обезьян",
  plague: "чума, чумы, мор",
  hepatitis: "гепатит",
  "bird flu": "птичий грипп",
  bacteria: "бактерия, бактерии, бактериальный",
  "germ, microbe": "микроб, микробы",
  parasite: "паразит, паразиты",
  "contagious, infectious": "заразный, инфекционный",
  variant: "вариант, штамм, разновидность",
  "mutation, mutate": "мутация, мутировать",
  "immunity, immune": "иммунитет, иммунный",
  "immune system": "иммунная система",
  "social distancing": "социальная дистанция, социальное дистанцирование",
  hygiene: "гигиена, гигиенический",
  "disinfection, disinfect": "дезинфекция, дезинфицировать, обеззараживание",
  ventilator: "аппарат ИВЛ, вентиляция легких, аппарат искусственного дыхания",
  restrictions: "ограничения, ограничение, ограничений",
  "public health": "общественное здравоохранение, общественное здоровье",
  "vaccination campaign": "кампания вакцинации, прививочная кампания",
  "travel ban": "запрет на въезд, запрет на выезд, запрет на поездки",
  "new cases": "новые случаи, новые заражения, новые заболевшие",
};
