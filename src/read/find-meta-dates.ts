/**
 * Which dates does a page's head give? Takes its linked data and meta elements; gives each date with how much its name
 * has shown itself to be worth: names that say "published" before names that may speak of the file.
 */
import type { DateNames } from "./date-names.js";
import type { DateCandidate } from "./draft.js";
import type { LinkedData } from "./linked-data.js";
import { makeCandidate } from "./make-candidate.js";
import { parseStamp } from "./parse-stamp.js";

const PUBLISHED_META = (
  "article:published_time og:article:published_time og:published_time datepublished date_published article.published " +
  "published-date publish-date publish_date publishdate publication_date publicationdate publication-date pubdate " +
  "pub_date dc.date.issued dcterms.issued dc.issued sailthru.date parsely-pub-date cxenseparse:recs:publishtime " +
  "cxenseparse:publishtime rnews:datepublished citation_publication_date citation_online_date article_date_original " +
  "originalpublicationdate releasedate release_date og:release_date og:pubdate bt:pubdate article:publish_time " +
  "article:published published published_time og:regdate article.date displaydate date_published_gmt"
).split(" ");
/** Names of a date that is mostly, and not always, that of publication. */
const LOOSE_META = (
  "dc.date dcterms.date date citation_date ptime timestamp dcterms.created dc.date.created dc.created article.created " +
  "weibo:article:create_at created date.created og:article:created_time eomportal-publish-date"
).split(" ");
/** Below dated elements of the page itself, above its lines. */
const LOOSE = 3.9;
const MODIFIED_META = (
  "article:modified_time og:updated_time og:article:modified_time datemodified date_modified lastmod last-modified " +
  "dcterms.modified dc.date.modified dc.modified article.updated modified revision_date last_updated lastupdate " +
  "article:modified updated_time sailthru.updated"
).split(" ");

export function findMetaDates(
  linked: LinkedData,
  meta: ReadonlyMap<string, string>,
  names: DateNames,
): readonly DateCandidate[] {
  const of = (keys: readonly string[], role: DateCandidate["role"], trust: number) =>
    keys.flatMap((key) => {
      const date = parseStamp(meta.get(key) ?? "", names);
      return date ? [makeCandidate(date, { role, trust, basis: `meta ${key}`, kind: "meta" })] : [];
    });
  const ofLinked = linked.dates.flatMap(({ words, role, trust, basis }) => {
    const date = parseStamp(words, names);
    return date ? [makeCandidate(date, { role, trust, basis, kind: "linked data" })] : [];
  });
  return [
    ...ofLinked,
    ...of(PUBLISHED_META, "published", 9),
    ...of(LOOSE_META, "published", LOOSE),
    ...of(MODIFIED_META, "modified", 9),
  ];
}
