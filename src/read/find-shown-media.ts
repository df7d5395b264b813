/**
 * Which photographs and posts does a page show with its report? Takes the tree, the blocks of the body and the headline; gives
 * them in order, each once, the picture that the page names as its own first. Nothing is fetched. Pictures of the page's
 * frame, of other reports and of those who write are left out: two reports that share one of those share nothing.
 */
import type { ShownMedium } from "../model/report.js";
import { readSettings } from "../settings.js";
import { photographAddress } from "../text/photograph-address.js";
import { isPlaceholder } from "../text/tell-placeholder.js";
import { uniteMedia } from "../text/unite-media.js";
import { findCaption } from "./find-caption.js";
import { findEmbeddedPost } from "./find-embedded-post.js";
import { findPhotograph, isPictureElement } from "./find-photograph.js";
import type { LinkedData } from "./linked-data.js";
import type { Block } from "./list-blocks.js";
import { listMediaElements } from "./list-media-elements.js";
import type { PageSurvey } from "./survey-page.js";

export interface PageAround {
  readonly body: readonly Block[];
  readonly headline: Element | undefined;
  /** Of the page, where known. */
  readonly address: string | undefined;
  readonly survey: PageSurvey;
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedData;
}

const LEAD_META = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"];

export function findShownMedia(document: Document, page: PageAround): readonly ShownMedium[] {
  const base = baseOf(page);
  const elements = listMediaElements(document, page.body, page.headline);
  const shown = elements.flatMap((element) => shownBy(element, base));
  return uniteMedia([...leadOf(page, base, shown), ...shown], readSettings.mostMedia);
}

function baseOf({ address, survey }: PageAround): string | undefined {
  const { base } = survey;
  const page = address !== undefined && URL.canParse(address) ? address : undefined;
  return base !== undefined && URL.canParse(base, page) ? new URL(base, page).href : page;
}

function shownBy(element: Element, base: string | undefined): readonly ShownMedium[] {
  const isPicture = isPictureElement(element);
  const address = isPicture ? findPhotograph(element, base) : findEmbeddedPost(element, base);
  if (address === undefined) return [];
  const words = findCaption(element);
  return [{ kind: isPicture ? "photograph" : "embed", address, ...(words === undefined ? {} : { words }) }];
}

/** The picture by which the page wants to be shown elsewhere: mostly the one above its report, perhaps out of another folder. */
function leadOf(
  { meta, linked }: PageAround,
  base: string | undefined,
  shown: readonly ShownMedium[],
): readonly ShownMedium[] {
  const named = LEAD_META.map((key) => meta.get(key)).filter((value) => value !== undefined);
  const lead = [...named, ...linked.images.slice(0, 3)]
    .map((given) => photographAddress(given, base))
    .find((address) => address !== undefined && !isPlaceholder(address));
  if (lead === undefined) return [];
  return [shown.find(({ address }) => fileOf(address) === fileOf(lead)) ?? { kind: "photograph", address: lead }];
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
