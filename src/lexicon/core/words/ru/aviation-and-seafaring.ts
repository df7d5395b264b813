/** Aircraft, ships and their crews in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  runway: "взлетная полоса, взлетно-посадочная, ВПП, полоса",
  takeoff: "взлет, вылет, взлететь",
  landing: "посадка, приземление, сесть, приземлиться, посадке",
  "emergency landing": "аварийная посадка, экстренная посадка, вынужденная посадка",
  cockpit: "кабина пилотов, кабина, кабина экипажа",
  "black box": "черный ящик, бортовой самописец, черные ящики",
  "air traffic control": "авиадиспетчер, диспетчерская служба, управление воздушным движением",
  terminal: "терминал, аэровокзал",
  "baggage, luggage": "багаж, багажный",
  ticket: "билет, билеты, авиабилет",
  "airliner, passenger plane": "пассажирский самолет, авиалайнер, лайнер",
  wing: "крыло, крылья",
  "flight attendant, stewardess": "бортпроводник, стюардесса, бортпроводница",
  parachute: "парашют, парашютный",
  altitude: "высота, высоты",
  "cargo plane": "грузовой самолет, транспортный самолет",
  "civil aviation": "гражданская авиация",
  "sailor, seaman": "моряк, матрос, моряки",
  "cargo ship, freighter": "сухогруз, грузовое судно, торговое судно",
  "container ship": "контейнеровоз",
  yacht: "яхта, яхт",
  "fishing boat": "рыболовное судно, рыбацкая лодка, рыбацкое судно, траулер",
  lifeboat: "спасательная шлюпка, шлюпка",
  anchor: "якорь, якоря",
  "cruise, cruise ship": "круиз, круизный лайнер, круизное судно",
  "dock, pier, quay": "причал, пирс, пристань, док",
  shipwreck: "кораблекрушение, крушение судна",
  diver: "водолаз, дайвер, ныряльщик",
  navigation: "навигация, судоходство, навигационный",
  "maritime piracy": "морское пиратство, пиратство",
  "territorial waters": "территориальные воды, территориальное море",
  "shipment, consignment": "партия, груз, отгрузка, партия товара",
};
