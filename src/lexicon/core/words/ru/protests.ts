/** Crowds in the street in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/protests.js";

export const protests: WordsFor<typeof topic.protests> = {
  "sit-in": "сидячая забастовка, сидячий протест",
  "banner, placard": "плакат, транспарант, баннер",
  barricade: "баррикада, баррикады",
  "Molotov cocktail": "коктейль Молотова, коктейли Молотова",
  stone: "камень, камни",
  petition: "петиция, прошение",
  "civil disobedience": "гражданское неповиновение",
  disperse: "разогнать, разгонять, рассеять, разойтись, разгон",
  organizer: "организатор, организаторы",
  mob: "толпа, сборище",
  rioter: "погромщик, бунтовщик, погромщики",
  looting: "мародерство, разграбление, грабеж",
  "clash, confrontation": "столкновение, столкновения, противостояние, стычка",
  "popular anger": "народный гнев, народное возмущение",
  "discontent, dissatisfaction": "недовольство, неудовлетворенность",
  turmoil: "смута, потрясения, смятение",
  "chaos, anarchy": "хаос, анархия, беспорядок",
  resentment: "обида, возмущение, негодование",
  "rebellion, revolt": "восстание, мятеж, бунт",
  mutiny: "мятеж, бунт",
  demands: "требования, требований",
  "provocation, provocative": "провокация, провокационный",
  incitement: "подстрекательство, разжигание, призывы",
  silence: "молчание, тишина",
};
