/** Roads, rails and those who use them in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "autoroute",
  "traffic": "circulation, trafic",
  "traffic jam, congestion": "embouteillage, bouchon",
  "traffic light": "feu tricolore, feu rouge",
  "pedestrian": "piéton",
  "intersection, crossroads, junction": "carrefour, intersection",
  "tunnel": "tunnel",
  "bicycle, bike": "vélo, bicyclette",
  "motorcycle, motorbike": "moto, motocyclette",
  "taxi, cab": "taxi",
  "subway, metro": "métro",
  "station": "station, gare",
  "railway station, train station": "gare",
  "platform": "quai",
  "carriage, wagon": "wagon, voiture",
  "high-speed train": "TGV, train à grande",
  "freight train": "train de marchandises",
  "derailment, derail": "déraillement, dérailler",
  "wheel": "roue",
  "tire": "pneu",
  "engine, motor": "moteur",
  "parking, car park": "parking, stationnement",
  "electric car, electric vehicle": "voiture électrique, véhicule électrique",
  "overturn, flip": "se renverser, renverser",
  "public transport": "transports publics, transports en commun",
  "fare": "tarif, ticket",
  "traffic accident, road accident": "accident de la route, accident de circulation",
};
