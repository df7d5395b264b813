/** Football in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/football.js";

// biome-ignore format: one concept a line
export const football: WordsFor<typeof topic.football> = {
  "midfielder": "centrocampista, mediocampista, volante",
  "defender": "defensa, zaguero, defensor",
  "substitute": "suplente, sustituto",
  "offside": "fuera de juego",
  "red card": "tarjeta roja",
  "yellow card": "tarjeta amarilla",
  "free kick": "tiro libre, falta directa",
  "corner kick": "córner, saque de esquina, tiro de esquina",
  "foul": "falta, infracción",
  "header": "cabezazo, remate de cabeza",
  "equalizer, equalize": "empate, gol del empate, empatar, igualar",
  "own goal": "autogol, gol en contra, gol en propia",
  "extra time": "prórroga, tiempo extra",
  "first half": "primera parte, primer tiempo",
  "second half": "segunda parte, segundo tiempo",
  "friendly match": "partido amistoso, amistoso",
  "quarterfinal": "cuartos de final",
  "group stage": "fase de grupos",
  "relegation": "descenso",
  "league table, standings": "clasificación, tabla de posiciones",
  "transfer window": "mercado de fichajes, mercado de pases",
  "national team": "selección nacional, selección",
  "FIFA": "FIFA",
  "UEFA": "UEFA",
  "video assistant referee": "VAR, videoarbitraje",
  "title": "título",
  "trophy": "trofeo",
  "top scorer": "máximo goleador",
  "runner-up": "subcampeón",
  "Premier League": "Premier League, Premier",
  "Asian Cup": "Copa Asiática, Copa de Asia",
  "Africa Cup of Nations": "Copa Africana, Copa de África",
};
