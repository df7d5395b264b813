/** Those who leave and those who take them in in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "эмигрировать, эмиграция, эмигрант",
  "asylum seeker": "проситель убежища, соискатель убежища, ищущий убежища",
  "refugee camp": "лагерь беженцев, лагерь для беженцев",
  "border crossing": "пограничный переход, погранпереход, пункт пропуска",
  "illegal immigrant, undocumented": "нелегал, нелегальный мигрант, незаконный мигрант",
  "residence permit": "вид на жительство, ВНЖ, разрешение на проживание",
  "naturalization, naturalize": "натурализация, принятие в гражданство, натурализовать",
  "repatriation, repatriate": "репатриация, репатриировать, возвращение на родину",
  "resettlement, resettle": "переселение, переселить, расселение",
  diaspora: "диаспора, землячество",
  expatriate: "экспат, соотечественник за рубежом, экспатриант",
  influx: "приток, наплыв, приток беженцев",
  exodus: "исход, массовый исход, отток",
  fence: "забор, ограждение, ограда",
  "barbed wire": "колючая проволока",
  "inflatable boat, dinghy": "надувная лодка, шлюпка, резиновая лодка",
  "host country": "принимающая страна",
  transit: "транзит, транзитный",
  "foreigner, alien": "иностранец, иностранка, чужестранец",
  remittances: "денежные переводы, переводы мигрантов",
  "internally displaced": "внутренне перемещенные лица, внутренне перемещенный, вынужденный переселенец",
  "illegal immigration": "нелегальная миграция, незаконная миграция",
  "migrant worker": "трудовой мигрант, гастарбайтер",
};
