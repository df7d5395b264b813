/**
 * Notices of Russian pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  // biome-ignore format: a table, many phrases a line
  script: [
    "включите JavaScript", "включить JavaScript", "JavaScript отключен", "необходим JavaScript",
    "требуется JavaScript", "поддержку JavaScript", "без JavaScript",
  ],
  // biome-ignore format: a table, many phrases a line
  error: [
    "страница не найдена", "страница не существует", "ошибка 404", "404", "доступ запрещен", "доступ ограничен",
    "ошибка сервера", "сервис недоступен", "такой страницы нет", "запрашиваемая страница", "что-то пошло не так",
    "подтвердите, что вы не робот", "вы не робот", "страница удалена", "временно недоступен", "временно недоступна",
  ],
  // biome-ignore format: a table, many phrases a line
  paywall: [
    "только для подписчиков", "доступно подписчикам", "для подписчиков", "оформите подписку",
    "чтобы продолжить чтение", "чтобы дочитать", "чтобы прочитать полностью", "материал доступен по подписке",
    "подпишитесь, чтобы прочитать", "уже есть подписка",
  ],
  // biome-ignore format: a table, many phrases a line
  login: [
    "вход в личный кабинет", "войти на сайт", "авторизация", "забыли пароль", "вход на сайт", "регистрация и вход",
  ],
};
