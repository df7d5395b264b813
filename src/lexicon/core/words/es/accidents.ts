/** Accidents in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/accidents.js";

export const accidents: WordsFor<typeof topic.accidents> = {
  "stampede": "estampida, avalancha humana",
  "suffocate, suffocation": "asfixia, asfixiar, asfixiarse, sofocación",
  "gas leak": "fuga de gas, escape de gas",
  "short circuit": "cortocircuito, corto circuito",
  "spark": "chispa, chispas",
  "flame": "llama, llamas",
  "ash": "ceniza, cenizas",
  "plane crash": "accidente aéreo, accidente de avión, siniestro aéreo",
  "train crash": "accidente ferroviario, accidente de tren, choque de trenes",
  "malfunction": "avería, fallo técnico, desperfecto",
  "human error": "error humano, fallo humano",
  "first aid": "primeros auxilios",
  "bulldozer, excavator": "excavadora, retroexcavadora, topadora",
  "alarm": "alarma, alarmas",
  "firework": "fuegos artificiales, pirotecnia, petardo, cohete",
  "shock": "conmoción, shock, choque",
  "early warning": "alerta temprana",
  "natural disaster": "desastre natural, catástrofe natural",
  "fatal": "mortal, fatal, letal",
  "precaution": "precaución, prevención, medida preventiva",
  "safety": "seguridad",
};
