/** Football in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  midfielder: "полузащитник, хавбек",
  defender: "защитник, обороняющийся",
  substitute: "запасной, замена, запасной игрок",
  offside: "офсайд, вне игры",
  "red card": "красная карточка, удаление",
  "yellow card": "желтая карточка, предупреждение",
  "free kick": "штрафной удар, штрафной",
  "corner kick": "угловой удар, угловой",
  foul: "фол, нарушение правил",
  header: "удар головой, головой",
  "equalizer, equalize": "сравнять счет, ответный гол, сравнять",
  "own goal": "автогол, гол в свои",
  "extra time": "дополнительное время, овертайм, компенсированное время",
  "first half": "первый тайм, первая половина",
  "second half": "второй тайм, вторая половина",
  "friendly match": "товарищеский матч, контрольный матч",
  quarterfinal: "четвертьфинал, четвертьфинальный",
  "group stage": "групповой этап, групповой турнир",
  relegation: "вылет, понижение в классе, вылететь",
  "league table, standings": "турнирная таблица, таблица",
  "transfer window": "трансферное окно",
  "national team": "сборная, национальная сборная, национальная команда",
  FIFA: "ФИФА",
  UEFA: "УЕФА",
  "video assistant referee": "видеоассистент, ВАР, система видеоповторов",
  title: "титул, чемпионский титул",
  trophy: "трофей, кубок",
  "top scorer": "лучший бомбардир, бомбардир",
  "runner-up": "вице-чемпион, финалист, второе место",
  "Premier League": "премьер-лига, АПЛ",
  "Asian Cup": "Кубок Азии",
  "Africa Cup of Nations": "Кубок африканских наций, Кубок Африки",
};
