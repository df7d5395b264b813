/** Work, trades and pay in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "минимальная зарплата, МРОТ",
  "working hours": "рабочее время, рабочие часы, рабочий день",
  "labor market": "рынок труда",
  "trade union": "профсоюз, профсоюзный",
  "general strike": "всеобщая забастовка",
  vacancy: "вакансия, вакансии, вакантный",
  hire: "нанять, нанимать, наем, принять на работу",
  "retirement, retire": "выход на пенсию, уйти на пенсию, отставка",
  pension: "пенсия, пенсии, пенсионный",
  "pensioner, retiree": "пенсионер, пенсионерка",
  "vacation, leave": "отпуск, каникулы, отпуска",
  profession: "профессия, специальность",
  career: "карьера, карьерный",
  promotion: "повышение, продвижение по службе",
  workplace: "рабочее место",
  colleague: "коллега, сослуживец",
  boss: "начальник, босс, шеф, начальница",
  "social security": "социальное обеспечение, соцобеспечение, социальное страхование",
  welfare: "социальная помощь, пособие, соцпомощь, социальные пособия",
  bonus: "премия, бонус, надбавка",
  "remote work, telework": "удаленная работа, удаленка, дистанционная работа",
  electrician: "электрик, электромонтер",
  miner: "шахтер, горняк",
  "construction worker": "строитель, строительный рабочий",
  employer: "работодатель",
  "working class": "рабочий класс, пролетариат",
  "middle class": "средний класс",
  "translator, interpreter": "переводчик, переводчица",
};
