/** The net, its users and its dangers in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/internet.js";

export const internet: WordsFor<typeof topic.internet> = {
  online: "онлайн, в интернете, в сети",
  "search engine": "поисковик, поисковая система",
  email: "электронная почта, имейл",
  link: "ссылка, ссылки",
  download: "скачать, загрузить, скачивание, загрузка",
  streaming: "стриминг, потоковое вещание, стрим",
  "blogger, blog": "блогер, блог",
  tweet: "твит, твитнуть",
  follower: "подписчик, фолловер",
  comment: "комментарий, комментарии, прокомментировать, комментировать",
  influencer: "инфлюенсер, лидер мнений",
  hacker: "хакер, хакеры, взломщик",
  cyberattack: "кибератака, хакерская атака",
  malware: "вредоносная программа, вредонос, компьютерный вирус",
  "personal data": "персональные данные, личные данные",
  cryptocurrency: "криптовалюта, криптовалютный",
  bitcoin: "биткоин, биткойн",
  "e-commerce": "электронная торговля, интернет-торговля, электронная коммерция",
  server: "сервер, серверный",
  content: "контент, содержание",
  cybersecurity: "кибербезопасность, информационная безопасность",
  "social network": "социальная сеть, соцсеть",
  virtual: "виртуальный",
  archive: "архив, архивный",
};
