/**
 * In which order are day, month and year written where a page comes from? The region of its language tag or the
 * country of its host decides; addresses and tags that name none decide nothing.
 */
import { type NumericOrder, runtimeOrder } from "./date-names.js";

/** Top-level domains of countries that are sold to the whole world, and those that are no ISO region. */
const WORLDWIDE = new Set(["tv", "me", "io", "co", "cc", "ai", "fm", "ly", "gg", "ws", "to", "eu", "su", "am", "is"]);

/** "en-GB", "en_US": by the region; undefined for a bare language. */
export function orderOfTag(tag: string | undefined): NumericOrder | undefined {
  const match = /^([a-z]{2,3})[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})$/i.exec(tag?.trim() ?? "");
  return match ? orderIn(match[1]!, match[2]!) : undefined;
}

/** By the country of the host's last label, in the language of the text. */
export function orderOfHost(url: string | undefined, language: string): NumericOrder | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const last = /\.([a-z]{2})$/.exec(new URL(url).hostname)?.[1];
  if (last === undefined || WORLDWIDE.has(last)) return undefined;
  return orderIn(language === "und" ? "en" : language, last === "uk" ? "gb" : last);
}

function orderIn(language: string, region: string): NumericOrder | undefined {
  try {
    return runtimeOrder(`${language.toLowerCase()}-${region.toUpperCase()}`);
  } catch {
    return undefined;
  }
}
