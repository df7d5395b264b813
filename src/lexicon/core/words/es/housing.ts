/** Housing in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/housing.js";

// biome-ignore format: one concept a line
export const housing: WordsFor<typeof topic.housing> = {
  "apartment, flat": "piso, apartamento, departamento",
  "tenant": "inquilino, arrendatario",
  "landlord": "casero, arrendador",
  "rent": "alquiler, renta, arriendo, alquilar",
  "eviction, evict": "desahucio, desalojo, desahuciar",
  "homeless": "sin techo, sin hogar, indigente",
  "slum": "barrio marginal, favela, chabola",
  "skyscraper": "rascacielos",
  "tower": "torre",
  "floor, storey": "planta, piso",
  "elevator": "ascensor, elevador",
  "stairs": "escalera, escaleras",
  "balcony": "balcón",
  "window": "ventana",
  "wall": "muro, pared",
  "bedroom": "dormitorio, habitación",
  "bathroom": "cuarto de baño, baño",
  "bed": "cama",
  "chair": "silla",
  "table": "mesa",
  "garden": "jardín",
  "architect": "arquitecto",
  "architecture": "arquitectura",
  "concrete": "hormigón, concreto",
  "suburb, outskirts": "suburbio, afueras, periferia",
  "sanitation": "saneamiento",
  "demolition": "demolición, derribo",
  "key": "llave, clave",
  "residential": "residencial",
  "box": "caja",
};
