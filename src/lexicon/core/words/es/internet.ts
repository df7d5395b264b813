/** Internet in Spanish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  "online": "en línea, por internet",
  "search engine": "buscador, motor de búsqueda",
  "email": "correo electrónico, email",
  "link": "enlace, vínculo",
  "download": "descargar, descarga",
  "streaming": "streaming, transmisión en directo",
  "blogger, blog": "bloguero, blog",
  "tweet": "tuit, tuitear, tweet",
  "follower": "seguidor, seguidores",
  "comment": "comentario",
  "influencer": "influencer, influyente",
  "hacker": "hacker, pirata informático",
  "cyberattack": "ciberataque, ataque cibernético, ataque informático",
  "malware": "programa malicioso, malware, software malicioso",
  "personal data": "datos personales",
  "cryptocurrency": "criptomoneda, criptodivisa",
  "bitcoin": "bitcóin, bitcoin",
  "e-commerce": "comercio electrónico",
  "server": "servidor",
  "content": "contenido, contenidos",
  "cybersecurity": "ciberseguridad, seguridad informática",
  "social network": "red social, redes sociales",
  "virtual": "virtual",
  "archive": "archivo",
};
