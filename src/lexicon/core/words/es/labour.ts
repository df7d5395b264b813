/** Labour in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "salario mínimo",
  "working hours": "jornada laboral, horas de trabajo, horario laboral",
  "labor market": "mercado laboral, mercado de trabajo",
  "trade union": "sindicato, central sindical",
  "general strike": "huelga general, paro general",
  "vacancy": "vacante",
  "hire": "contratar, contratación",
  "retirement, retire": "jubilación, jubilarse, retiro",
  "pension": "pensión, pensiones",
  "pensioner, retiree": "jubilado, pensionista",
  "vacation, leave": "vacaciones, permiso, licencia",
  "profession": "profesión, oficio",
  "career": "carrera, trayectoria",
  "promotion": "ascenso, promoción",
  "workplace": "lugar de trabajo, centro de trabajo",
  "colleague": "compañero, colega",
  "boss": "jefe, patrón",
  "social security": "seguridad social",
  "welfare": "bienestar, prestaciones sociales",
  "bonus": "bono, prima, bonificación",
  "remote work, telework": "teletrabajo, trabajo remoto",
  "electrician": "electricista",
  "miner": "minero, mineros",
  "construction worker": "obrero, albañil",
  "employer": "empleador, patrono, patronal",
  "working class": "clase obrera, clase trabajadora",
  "middle class": "clase media",
  "translator, interpreter": "traductor, intérprete",
};
