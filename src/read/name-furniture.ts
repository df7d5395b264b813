/**
 * Which elements are furniture by what they are called? Takes a frame; tells whether its tag or its names speak of
 * something around a body. The names are those that page makers give their classes: identifiers, no words of a language.
 */
import type { Frame } from "./list-blocks.js";

/** `picture`: a caption, if it is short. `comments`: of readers, often longer than the report.
 * `lead`: a standfirst, unless links stand in it: then the teaser of another report. */
export type Furniture = "none" | "weak" | "strong" | "picture" | "comments" | "lead";

/** Elements that hold no body whatever they are called. */
const STRONG_TAGS = new Set("nav aside footer form dialog menu address".split(" "));
const PICTURE_TAGS = new Set("figure figcaption caption".split(" "));
const STRONG_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|banner)$/;

/** Parts of names of what is never the body. */
const STRONG = new Set(
  (
    "related recommended recommendation recommendations recirc recirculation outbrain taboola " +
    "newsletter cookie cookies consent gdpr nav navbar navigation menu breadcrumb breadcrumbs footer sidebar " +
    "advert adverts advertisement advertising ads sponsor sponsored trending mostread pagination pager authorbox autorenbox " +
    "autorenkasten autoreninfo auteur-bio " +
    "popup modal tooltip toolbar taglist login signin signup subscribe subscription teasers playlist slideshow " +
    "affiliate donation donate donations licence license likes disclosure callout embed vcard crosslink crosslinks " +
    "offcanvas overlay skip"
  ).split(" "),
);
/** Parts of names that furniture bears mostly, and bodies now and then. */
const WEAK = new Set(
  (
    "share sharing sharebar social socials promo widget copyright tag tags byline bio " +
    "tools meta postmeta postinfo timestamp gallery carousel lightbox disclaimer popular more also readmore " +
    "hidden noprint paywall infobox toc rating ratings print follow profile actions action buttons button masthead " +
    "kicker dateline ad topics topic contact feedback survey poll banner notice alert player video videos " +
    "thumbnail thumb figure media"
  ).split(" "),
);
const LEAD = new Set(
  "teaser lead intro summary excerpt standfirst dek subtitle subline abstract sapo chapo".split(" "),
);
/** Classes by which weblog software files a whole post under its topics: "tag-video", "category-media". */
const TAXONOMY = /^(?:tag|category|type|status|format)-/i;
/** Parts of names of what readers wrote. */
const COMMENTS = new Set("comment comments commentlist commentarea disqus respond reply replies kommentare".split(" "));
/** Parts of names of captions; "has-image" and "format-image" are names of whole bodies. */
const PICTURE = new Set("caption captions credit credits image images photo photos img figure".split(" "));
const NO_PICTURE = /^(?:has|with|without|no|format)$/;
const STRONG_PAIRS =
  /(?:^|\s)(?:read more|more from|most read|author (?:bio|box|info|description|content|card|profile|about|desc)|about (?:the )?author|post author|sign up|also (?:read|on|in)|see also|sr only|visually hidden|screen reader|post meta|entry meta|you may|next (?:post|article)|prev(?:ious)? (?:post|article)|more (?:news|stories|articles))(?=\s|$)/;

const known = new Map<string, Furniture>();
const MOST_KNOWN = 20_000;

/** By the element alone. */
export function tagFurniture({ tag }: Frame): Furniture {
  if (STRONG_TAGS.has(tag)) return "strong";
  return PICTURE_TAGS.has(tag) ? "picture" : "none";
}

export function nameFurniture(frame: Frame): Furniture {
  const byTag = tagFurniture(frame);
  const { names } = frame;
  if (byTag !== "none" || names === "") return byTag;
  const remembered = known.get(names);
  if (remembered !== undefined) return remembered;
  const found = byNames(names);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, found);
  return found;
}

function byNames(names: string): Furniture {
  let found: Furniture = "none";
  for (const name of names.split(/\s+/)) {
    if (STRONG_ROLES.test(name)) return "strong";
    if (TAXONOMY.test(name)) continue;
    const parts = partsOf(name);
    if (parts.some((part) => COMMENTS.has(part))) return "comments";
    if (parts.some((part) => STRONG.has(part)) || STRONG_PAIRS.test(parts.join(" "))) return "strong";
    if (parts.some((part, index) => PICTURE.has(part) && !NO_PICTURE.test(parts[index - 1] ?? ""))) found = "picture";
    else if (parts.some((part) => LEAD.has(part))) found = "lead";
    else if (found === "none" && parts.some((part) => WEAK.has(part))) found = "weak";
  }
  return found;
}

/** "relatedArticles", "related-articles", "c-related__articles": words in lower case. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
