/** Russian. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "и в во на не что с со как а то по к ко но из у за от о об обо для до при так же бы его ее их они он она оно это " +
  "этот эта эти этого этой который которая которые которое которого которой которых было был была были быть есть или " +
  "также тоже уже еще ли если чтобы где когда мы вы я ты мне нам нас вам вас ему ей им все всех том тем чем под над";

export const ru: LexiconLanguage = {
  code: "ru",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  shortest: 0.55,
};
