/**
 * Which blocks are no body? Takes blocks and gives those that are left when figures, navigation, sharing bars, lists of
 * links and other furniture are taken out. The names are those that page makers give their classes: identifiers, not
 * words of a language.
 */
import { readSettings } from "../settings.js";
import { endsSentence } from "./classify-line.js";
import type { Block } from "./list-blocks.js";
import { weightOf } from "./sort-lines.js";

/** Names of furniture, as whole parts of class names ("post-related", "social_share"). */
const FURNITURE = new Set(
  (
    "related recommended recommendation recommendations share sharing sharebar social socials newsletter subscribe " +
    "subscription promo promotion advert advertisement ads sponsor sponsored caption captions credit credits copyright " +
    "breadcrumb breadcrumbs tags tag taglist byline author-bio authorbox bio comments comment disqus respond widget " +
    "sidebar footer nav navigation navbar menu toolbar cookie cookies consent gdpr paywall signup teaser teasers " +
    "trending popular mostread readmore read-more morefrom outbrain taboola pagination pager timestamp dateline-date " +
    "meta postmeta postinfo entry-meta tooltip popup modal lightbox gallery slideshow screenreader visually-hidden " +
    "sr-only hidden disclaimer correction-link video-player playlist infobox toc"
  ).split(" "),
);
const FURNITURE_TAGS = /<(?:figure|figcaption|nav|footer|aside|form|caption|address|dialog|menu)>/;
const BODY_NAMES = /\barticle-?body\b|\barticlebody\b|\bentry-content\b|\bpost-content\b|\bstory-body\b/;

export function filterBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => !isFurniture(block) && !isLinkList(block));
}

function isFurniture(block: Block): boolean {
  if (FURNITURE_TAGS.test(block.around)) return true;
  // Names further out than the element that holds the body are wrappers of the page.
  const inner = block.around.split(BODY_NAMES)[0] ?? "";
  const parts = inner.split(/\s+/).filter((name) => !name.startsWith("<"));
  const named = parts.some((name) => FURNITURE.has(name) || name.split(/[-_]+/).some((part) => FURNITURE.has(part)));
  // A long paragraph that closes a sentence is more likely body in an oddly named wrapper.
  return (
    named && !(weightOf(block.words) >= readSettings.bodyLine * 2 && endsSentence(block.words) && block.links < 0.2)
  );
}

/** Mostly link, and no sentence: navigation, a list of other reports, a sharing bar. */
export function isLinkList(block: Block): boolean {
  if (block.links < readSettings.linkDensity) return false;
  return weightOf(block.words) < readSettings.lightBlock || !endsSentence(block.words) || block.links > 0.9;
}
