/** The net, its users and its dangers in French. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  "online": "en ligne",
  "search engine": "moteur de recherche",
  "email": "courriel, e-mail, mail",
  "link": "lien",
  "download": "télécharger, téléchargement",
  "streaming": "diffusion en continu, streaming",
  "blogger, blog": "blogueur, blog",
  "tweet": "tweet, tweeter",
  "follower": "abonné, abonnés",
  "comment": "commentaire",
  "influencer": "influenceur, influenceuse",
  "hacker": "pirate informatique, hacker",
  "cyberattack": "cyberattaque",
  "malware": "logiciel malveillant",
  "personal data": "données personnelles",
  "cryptocurrency": "cryptomonnaie",
  "bitcoin": "bitcoin",
  "e-commerce": "commerce en ligne",
  "server": "serveur",
  "content": "contenu, contenus",
  "cybersecurity": "cybersécurité",
  "social network": "réseau social",
  "virtual": "virtuel, virtuelle",
  "archive": "archives, archive",
};
