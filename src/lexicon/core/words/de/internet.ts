/** Internet in German. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  "online": "online, im Internet",
  "search engine": "Suchmaschine, Suchmaschinen",
  "email": "E-Mail, Mail",
  "link": "Link, Verbindung",
  "download": "Download, herunterladen, heruntergeladen",
  "streaming": "Streaming, streamen",
  "blogger, blog": "Blogger, Blog, Bloggerin",
  "tweet": "Tweet, twittern",
  "follower": "Follower, Anhänger",
  "comment": "Kommentar, kommentieren, Kommentare",
  "influencer": "Influencer, Influencerin",
  "hacker": "Hacker",
  "cyberattack": "Cyberangriff, Hackerangriff, Cyberattacke",
  "malware": "Schadsoftware, Malware",
  "personal data": "persönliche Daten, personenbezogene Daten, persönlichen Daten",
  "cryptocurrency": "Kryptowährung, Kryptowährungen",
  "bitcoin": "Bitcoin",
  "e-commerce": "Onlinehandel, Online-Handel",
  "server": "Server",
  "content": "Inhalt, Inhalte",
  "cybersecurity": "Cybersicherheit, IT-Sicherheit",
  "social network": "soziales Netzwerk, sozialen Netzwerk, soziale Netzwerke",
  "virtual": "virtuell, virtuelle",
  "archive": "Archiv, Archive",
};
