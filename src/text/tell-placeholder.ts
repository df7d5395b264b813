/**
 * Does the address of a picture say that it shows nothing of its own: a logo, an icon, the picture that a site shows where it
 * has none, a counter's dot? Takes the address without scheme and query. The names are those of makers of pages.
 */

/** Words of a file's name that say so wherever they stand. */
const SURE = new Set(
  (
    "logo logos logotype icon icons favicon avatar avatars gravatar placeholder spacer sprite sprites pixel noimage nophoto " +
    "noimg nopic ogimage opengraph emoji watermark 1x1 headshot headshots mugshot byline bio dummy"
  ).split(" "),
);
/** Words that say so where little else is said: a report may be about a default on debts, or a banner. */
const LIKELY = new Set(
  (
    "fb default defaults share sharing social og fallback blank empty transparent loading loader lazy banner badge button brand " +
    "branding generic masthead missing cover header background bg card unavailable site thumb thumbnail preview author profile"
  ).split(" "),
);
const SURE_PAIRS =
  /(?:^| )(?:no (?:image|photo|picture|img|pic)|og image|open graph|twitter card|apple touch|social share)(?: |$)/;
/** Words beside a likely one that name something after all. */
const FEWEST_NAMING = 3;
/** Folders of what a page is made of, and of those who write. */
const FOLDERS =
  /\/(?:themes?|templates?|icons?(?:[_-]\w{1,20})?|logos?|avatars?|emojis?|sprites?|authors?|badges?|plugins|sharing[\w-]{0,20}|social[_-]?shar[\w-]{0,20})\//i;
/** Hosts of counters, advertisements and pictures of readers. */
const HOSTS =
  /^(?:[^/]{1,200}\.)?(?:gravatar\.com|doubleclick\.net|googlesyndication\.com|scorecardresearch\.com|quantserve\.com|facebook\.com|adsrvr\.org|taboola\.com|outbrain\.com)\/|^(?:pixel|ads?|stats?|counter|track(?:ing|er)?|beacon)\./i;

export function isPlaceholder(address: string): boolean {
  if (HOSTS.test(address) || FOLDERS.test(address)) return true;
  const file = address.slice(address.lastIndexOf("/") + 1);
  const stem = file.replace(/\.[a-z\d]{2,5}$/i, "").replace(/([a-z])([A-Z])/g, "$1 $2");
  const words = stem.toLowerCase().match(/1x1|[a-z]+/g) ?? [];
  if (words.some((word) => SURE.has(word)) || SURE_PAIRS.test(words.join(" "))) return true;
  const naming = words.filter((word) => word.length > 1 && !LIKELY.has(word)).length;
  return naming < FEWEST_NAMING && words.some((word) => LIKELY.has(word));
}
