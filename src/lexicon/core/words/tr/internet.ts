/** The net, its users and its dangers in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  "online": "çevrim içi, çevrimiçi, online",
  "search engine": "arama motoru, arama motorları",
  "email": "e posta, e-posta, elektronik posta",
  "link": "bağlantı, link, bağlantısı",
  "download": "indirmek, indirme, indirdi",
  "streaming": "canlı yayın, yayın akışı, dijital yayın",
  "blogger, blog": "blog yazarı, blog, blogcu",
  "tweet": "tweet, tweeti",
  "follower": "takipçi, takipçisi",
  "comment": "yorum, yorumu",
  "influencer": "influencer, fenomen, sosyal medya fenomeni",
  "hacker": "hacker, bilgisayar korsanı, siber korsan",
  "cyberattack": "siber saldırı, siber saldırısı",
  "malware": "kötü amaçlı yazılım, zararlı yazılım",
  "personal data": "kişisel veri, kişisel veriler",
  "cryptocurrency": "kripto para, kripto varlık",
  "bitcoin": "bitcoin, Bitcoin",
  "e-commerce": "e ticaret, e-ticaret, elektronik ticaret",
  "server": "sunucu, sunucusu",
  "content": "içerik, içeriği",
  "cybersecurity": "siber güvenlik, siber güvenliği",
  "social network": "sosyal ağ, sosyal ağlar",
  "virtual": "sanal",
  "archive": "arşiv, arşivi",
};
