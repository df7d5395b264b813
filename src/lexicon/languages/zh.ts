/** Chinese: nothing parts words, so the longest entry of the table is taken. Source: written for Synoptic. */
import type { LexiconLanguage } from "./form.js";

const STOP_WORDS =
  "的 了 在 是 和 与 及 或 也 就 都 而 被 把 对 从 向 于 之 其 这 那 他 她 它 我 你 们 个 将 已 着 过 地 得 所 并 但 又 还 很 更 最 等 以 为 由 到 上 下 中 里 有 不";

export const zh: LexiconLanguage = {
  code: "zh",
  stopWords: STOP_WORDS.split(" "),
  articles: [],
  unparted: true,
  longestEntry: 8,
};
