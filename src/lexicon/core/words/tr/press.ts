/** News makers and news papers in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/press.js";

export const press: WordsFor<typeof topic.press> = {
  "editor": "editör, editörü",
  "editor-in-chief": "genel yayın yönetmeni, yazı işleri müdürü",
  "headline": "manşet, başlık, manşeti",
  "editorial": "başyazı, başmakale",
  "correspondent": "muhabir, muhabiri",
  "presenter, anchor": "sunucu, spiker, sunucusu",
  "photographer": "fotoğrafçı, foto muhabiri",
  "press release": "basın bülteni, basın açıklaması",
  "exclusive, scoop": "özel haber, özel",
  "breaking news": "son dakika, flaş haber",
  "live broadcast": "canlı yayın, canlı yayında",
  "studio": "stüdyo, stüdyosu",
  "audience": "seyirci, izleyici, dinleyici",
  "viewer, spectator": "izleyici, seyirci, izleyicisi",
  "reader": "okur, okuyucu, okuru",
  "publisher": "yayıncı, yayınevi, yayımcı",
  "publication": "yayın, neşriyat, yayını",
  "coverage": "haber, yayın, kapsam",
  "footage": "görüntü, görüntüler, görüntüleri",
  "recording": "kayıt, kaydı, kaydedilen",
  "rumor": "söylenti, dedikodu, söylentisi",
  "radio station": "radyo istasyonu, radyo kanalı",
  "caricature, cartoon": "karikatür, karikatürü, çizgi film",
  "leaflet": "broşür, bildiri, el ilanı",
  "documentary": "belgesel, belgeseli",
  "edition, issue": "baskı, sayı, nüsha",
  "state media": "devlet medyası, resmi medya, devlet televizyonu",
  "weekly": "haftalık",
};
