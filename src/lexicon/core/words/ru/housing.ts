/** Houses and what is in them in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "квартира, квартиры, апартаменты",
  tenant: "арендатор, квартиросъемщик, жилец",
  landlord: "домовладелец, арендодатель, хозяин",
  rent: "аренда, арендная плата, снимать, наем",
  "eviction, evict": "выселение, выселить, выселять",
  homeless: "бездомный, бездомные, бомж",
  slum: "трущобы, трущоба",
  skyscraper: "небоскреб, высотка",
  tower: "башня, вышка, башни",
  "floor, storey": "этаж, этажа",
  elevator: "лифт",
  stairs: "лестница, лестницы, ступени",
  balcony: "балкон",
  window: "окно, окна, окон",
  wall: "стена, стены",
  bedroom: "спальня, спальни",
  bathroom: "ванная, ванная комната",
  bed: "кровать, койка, постель",
  chair: "стул, кресло",
  table: "стол, столик",
  garden: "сад, сады, огород",
  architect: "архитектор",
  architecture: "архитектура, архитектурный, зодчество",
  concrete: "бетон, бетонный",
  "suburb, outskirts": "пригород, окраина, предместье",
  sanitation: "санитария, водоотведение",
  demolition: "снос, демонтаж, снести",
  key: "ключ, ключи",
  residential: "жилой, жилищный",
  box: "ящик, коробка",
};
