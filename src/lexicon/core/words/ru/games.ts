/** Other sports, games and play in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/games.js";

export const games: WordsFor<typeof topic.games> = {
  "boxing, boxer": "бокс, боксер, боксерский",
  "wrestling, wrestler": "борьба, борец, вольная борьба",
  "weightlifting, weightlifter": "тяжелая атлетика, тяжелоатлет, штангист",
  marathon: "марафон, марафонский",
  runner: "бегун, бегунья, марафонец",
  "skiing, skier": "лыжный спорт, лыжник, лыжница, горнолыжник, лыжи",
  volleyball: "волейбол, волейбольный",
  handball: "гандбол",
  cricket: "крикет",
  "golf, golfer": "гольф, гольфист",
  chess: "шахматы, шахматист, шахматный",
  cycling: "велоспорт, велогонка, велосипедист",
  "Formula One": "Формула один",
  "gold medal": "золотая медаль, золото",
  "silver medal": "серебряная медаль, серебро",
  "bronze medal": "бронзовая медаль, бронза",
  "opening ceremony": "церемония открытия, торжественное открытие",
  "closing ceremony": "церемония закрытия, торжественное закрытие",
  athlete: "спортсмен, атлет, легкоатлет, спортсменка",
  "world champion": "чемпион мира, чемпионка мира",
  "world record": "мировой рекорд, рекорд мира",
  doping: "допинг, допинговый",
  "gambling, betting": "азартные игры, ставки, казино, букмекер",
  lottery: "лотерея, лотерейный",
  "video game": "видеоигра, компьютерная игра",
  "hunt, hunter": "охота, охотник, охотиться",
  "swimming pool": "бассейн, плавательный бассейн",
};
