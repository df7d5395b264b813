/** Those who leave and those who take them in in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/migration.js";

export const migration: WordsFor<typeof topic.migration> = {
  "emigrate, emigration": "göç etmek, göç, göç etti",
  "asylum seeker": "sığınmacı, sığınmacılar, iltica başvurusu",
  "refugee camp": "mülteci kampı, mülteci kampları",
  "border crossing": "sınır kapısı, sınır geçişi",
  "illegal immigrant, undocumented": "kaçak göçmen, düzensiz göçmen, belgesiz",
  "residence permit": "oturma izni, ikamet izni",
  "naturalization, naturalize": "vatandaşlığa kabul, vatandaşlığa alınma, vatandaşlık verme",
  "repatriation, repatriate": "ülkesine iade, geri gönderme, ülkesine dönüş",
  "resettlement, resettle": "yeniden yerleştirme, yeniden yerleştirmek",
  "diaspora": "diaspora, diasporası",
  "expatriate": "gurbetçi, göçmen, yurt dışında yaşayan",
  "influx": "akın, akını, göç dalgası",
  "exodus": "kitlesel göç, toplu göç",
  "fence": "çit, tel örgü, çiti",
  "barbed wire": "dikenli tel, jiletli tel",
  "inflatable boat, dinghy": "şişme bot, lastik bot",
  "host country": "ev sahibi ülke, ev sahibi ülkeler",
  "transit": "transit, geçiş",
  "foreigner, alien": "yabancı, yabancılar, yabancı uyruklu",
  "remittances": "işçi dövizi, havale, para transferi",
  "internally displaced": "ülke içinde yerinden, yerinden edilmiş kişiler",
  "illegal immigration": "düzensiz göç, yasa dışı göç, kaçak göç",
  "migrant worker": "göçmen işçi, göçmen işçiler",
};
