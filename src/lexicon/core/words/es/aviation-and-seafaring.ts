/** Aviation and seafaring in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/aviation-and-seafaring.js";

// biome-ignore format: one concept a line
export const aviationAndSeafaring: WordsFor<typeof topic.aviationAndSeafaring> = {
  "runway": "pista, pista de aterrizaje, pista de despegue",
  "takeoff": "despegue, despegar, despega",
  "landing": "aterrizaje, aterrizar, aterriza",
  "emergency landing": "aterrizaje de emergencia, aterrizaje forzoso",
  "cockpit": "cabina, cabina de mando",
  "black box": "caja negra, cajas negras",
  "air traffic control": "control aéreo, controladores aéreos, tráfico aéreo",
  "terminal": "terminal, terminales",
  "baggage, luggage": "equipaje, maletas",
  "ticket": "billete, boleto, pasaje, entrada",
  "airliner, passenger plane": "avión de pasajeros, avión comercial",
  "wing": "ala, alas",
  "flight attendant, stewardess": "azafata, auxiliar de vuelo, sobrecargo",
  "parachute": "paracaídas",
  "altitude": "altitud, altura",
  "cargo plane": "avión de carga, carguero",
  "civil aviation": "aviación civil",
  "sailor, seaman": "marinero, marino",
  "cargo ship, freighter": "carguero, buque de carga, mercante",
  "container ship": "portacontenedores, buque portacontenedores",
  "yacht": "yate",
  "fishing boat": "pesquero, barco pesquero, barca de pesca",
  "lifeboat": "bote salvavidas",
  "anchor": "ancla, anclar",
  "cruise, cruise ship": "crucero",
  "dock, pier, quay": "muelle, dique, embarcadero",
  "shipwreck": "naufragio, hundimiento",
  "diver": "buzo, buceador, submarinista",
  "navigation": "navegación, navegar",
  "maritime piracy": "piratería marítima, piratería",
  "territorial waters": "aguas territoriales, aguas jurisdiccionales",
  "shipment, consignment": "cargamento, envío, embarque",
};
