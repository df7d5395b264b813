/** Roads and rail in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/roads-and-rail.js";

export const roadsAndRail: WordsFor<typeof topic.roadsAndRail> = {
  "motorway, highway, freeway": "autopista, autovía, carretera",
  "traffic": "tráfico, tránsito",
  "traffic jam, congestion": "atasco, embotellamiento, congestión",
  "traffic light": "semáforo",
  "pedestrian": "peatón, peatones",
  "intersection, crossroads, junction": "cruce, intersección",
  "tunnel": "túnel",
  "bicycle, bike": "bicicleta, bici",
  "motorcycle, motorbike": "motocicleta, moto",
  "taxi, cab": "taxi",
  "subway, metro": "metro, subte, subterráneo",
  "station": "estación",
  "railway station, train station": "estación de tren, estación ferroviaria",
  "platform": "andén",
  "carriage, wagon": "vagón, coche",
  "high-speed train": "tren de alta, alta velocidad",
  "freight train": "tren de mercancías, tren de carga",
  "derailment, derail": "descarrilamiento, descarrilar",
  "wheel": "rueda",
  "tire": "neumático, llanta",
  "engine, motor": "motor",
  "parking, car park": "aparcamiento, estacionamiento",
  "electric car, electric vehicle": "coche eléctrico, vehículo eléctrico, auto eléctrico",
  "overturn, flip": "volcar, vuelco, vuelca",
  "public transport": "transporte público",
  "fare": "tarifa, pasaje",
  "traffic accident, road accident": "accidente de tráfico, accidente de tránsito",
};
