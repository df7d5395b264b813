/** News makers and news papers in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  editor: "редактор, редакторы",
  "editor-in-chief": "главный редактор, главред",
  headline: "заголовок, заголовки",
  editorial: "редакционная статья, передовица",
  correspondent: "корреспондент, собкор, спецкор",
  "presenter, anchor": "ведущий, телеведущий, диктор, ведущая",
  photographer: "фотограф, фотокорреспондент",
  "press release": "пресс-релиз",
  "exclusive, scoop": "эксклюзив, эксклюзивный, сенсация",
  "breaking news": "срочная новость, срочное сообщение, молния",
  "live broadcast": "прямой эфир, прямая трансляция",
  studio: "студия, студии",
  audience: "аудитория, зрители, публика",
  "viewer, spectator": "зритель, телезритель, зрители",
  reader: "читатель, читатели",
  publisher: "издатель, издательство",
  publication: "издание, публикация",
  coverage: "освещение, освещать",
  footage: "кадры, видеозапись, съемка, видеокадры",
  recording: "запись, аудиозапись, записи",
  rumor: "слух, слухи, сплетня",
  "radio station": "радиостанция",
  "caricature, cartoon": "карикатура, шарж",
  leaflet: "листовка, листовки",
  documentary: "документальный фильм, документальный",
  "edition, issue": "выпуск, номер, издание",
  "state media": "государственные СМИ, госСМИ, государственные медиа",
  weekly: "еженедельный, еженедельник",
};
