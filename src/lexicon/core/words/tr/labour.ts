/** Work, trades and pay in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/labour.js";

export const labour: WordsFor<typeof topic.labour> = {
  "minimum wage": "asgari ücret, asgari ücreti",
  "working hours": "çalışma saatleri, mesai, mesai saatleri",
  "labor market": "iş gücü piyasası, emek piyasası",
  "trade union": "sendika, sendikası",
  "general strike": "genel grev, genel greve",
  "vacancy": "açık pozisyon, boş kadro, münhal",
  "hire": "işe almak, işe alım, işe aldı",
  "retirement, retire": "emeklilik, emekli olmak, emekliliği",
  "pension": "emekli maaşı, emekli aylığı",
  "pensioner, retiree": "emekli, emeklisi, emekliler",
  "vacation, leave": "tatil, izin, tatili",
  "profession": "meslek, mesleği",
  "career": "kariyer, kariyeri",
  "promotion": "terfi, terfisi",
  "workplace": "iş yeri, işyeri",
  "colleague": "meslektaş, iş arkadaşı, meslektaşı",
  "boss": "patron, patronu",
  "social security": "sosyal güvenlik, sosyal güvence",
  "welfare": "refah, sosyal yardım",
  "bonus": "ikramiye, prim, ikramiyesi",
  "remote work, telework": "uzaktan çalışma, evden çalışma",
  "electrician": "elektrikçi, elektrikçisi",
  "miner": "madenci, maden işçisi, madencisi",
  "construction worker": "inşaat işçisi, inşaat işçileri",
  "employer": "işveren, işvereni",
  "working class": "işçi sınıfı, işçi sınıfının",
  "middle class": "orta sınıf, orta sınıfın",
  "translator, interpreter": "çevirmen, tercüman, mütercim",
};
