/** Work, trades and pay in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "salaire minimum, Smic",
  "working hours": "temps de travail",
  "labor market": "marché du travail",
  "trade union": "syndicat",
  "general strike": "grève générale",
  "vacancy": "poste vacant",
  "hire": "embaucher, embauche",
  "retirement, retire": "retraite",
  "pension": "pension",
  "pensioner, retiree": "retraité, pensionné",
  "vacation, leave": "congé, vacances, congés",
  "profession": "métier, profession",
  "career": "carrière",
  "promotion": "promotion, avancement",
  "workplace": "lieu de travail",
  "colleague": "collègue",
  "boss": "patron",
  "social security": "sécurité sociale",
  "welfare": "aide sociale, prestations sociales",
  "bonus": "prime, bonus",
  "remote work, telework": "télétravail",
  "electrician": "électricien",
  "miner": "mineur",
  "construction worker": "ouvrier du bâtiment",
  "employer": "employeur",
  "working class": "classe ouvrière",
  "middle class": "classe moyenne",
  "translator, interpreter": "traducteur, interprète",
};
