/**
 * What is to be told of one story, in which order? Takes a story and the tags of its synopsis, gives the outline that
 * the terminal and the page draw: what all say first, what differs, who is quoted, who took it from whom.
 */
import type { Report } from "../model/report.js";
import { type Claim, type DiscrepancyKind, isDirected, type Origins, type Story } from "../model/story.js";
import { wordingOf, wordingsOf } from "./cite-words.js";
import { joinPieces } from "./join-pieces.js";
import { leaveTold } from "./leave-told.js";
import { countOf, nameDerivationKind, nameDiscrepancyKind, nameEvent, nameParticipant } from "./name-terms.js";
import type { OutlinedClaim, OutlinedDerivation, OutlinedSentence, Share, StoryOutline } from "./outline.js";
import { tellWhy } from "./outline.js";
import { outlineBonds } from "./outline-bonds.js";
import { outlineLabels, outlineQuantities, outlineQuotations } from "./outline-details.js";
import { outlineDiscrepancies } from "./outline-discrepancies.js";
import { outlineOriginals } from "./outline-original.js";
import { type ReportTag, type Tags, tagsOf } from "./tag-reports.js";
import { tellDate } from "./tell-date.js";
import { tellDirection } from "./tell-direction.js";
import { titleStory } from "./title-story.js";

/** Differences in substance: reports that differ so tell a thing, but do not agree on it. */
const FACTS: ReadonlySet<DiscrepancyKind> = new Set(["number", "date", "place", "polarity", "status", "direction"]);

/** Differences that are told apart from what is said: who leaves it out, and the names that things are given. */
const QUIET: ReadonlySet<DiscrepancyKind> = new Set(["omission", "label"]);

/** `number` is the place of the story among those told, from 1. */
export function outlineStory(
  story: Story,
  tags: Tags,
  number: number,
  originals: readonly Report[] = [],
): StoryOutline {
  const own = tagsOf(story.reports, tags);
  const title = titleStory(story, own);
  const what = nameEvent(story.event);
  const claims = joinPieces(story.claims, tags);
  const people = [...story.event.actors, ...(story.event.recipients ?? [])].map(nameParticipant);
  return {
    id: story.id,
    number,
    title,
    direction: tellDirection(title),
    when: tellDate(story.event.date),
    ...(what === undefined ? {} : { what }),
    who: [...new Set(people)],
    ...(story.event.place === undefined ? {} : { place: story.event.place }),
    counts: `${countOf(story.reports.length, "report")}, ${countRooms(story)}, ${countOrigins(story)}`,
    tags: own,
    digest: outlineDigest(story, claims, tags),
    claims: outlineClaims(story, claims, own, tags),
    discrepancies: outlineDiscrepancies(story, tags),
    quotations: outlineQuotations(story, tags),
    quantities: outlineQuantities(story, tags),
    labels: outlineLabels(story, tags),
    derivations: outlineDerivations(story, tags),
    bonds: outlineBonds(story, tags),
    origins: story.origins.map((ids) => tagsOf(ids, tags)).filter((origin) => origin.length > 0),
    why: story.why ?? [],
    originals: outlineOriginals(story, originals, tags),
  };
}

function countRooms({ newsrooms }: Origins): string {
  return countOf(newsrooms.length, "newsroom or wire", "newsrooms or wires");
}

function countOrigins({ origins, originsAtMost }: Origins): string {
  return `${countOf(origins.length, "origin")} shown, at most ${originsAtMost}`;
}

/** Widest first; within one width in the order of the story. */
function outlineClaims(story: Story, claims: readonly Claim[], own: readonly ReportTag[], tags: Tags): OutlinedClaim[] {
  const compared = own.filter((tag) => tag.compared).length;
  const facts = story.discrepancies.filter(({ kind }) => FACTS.has(kind));
  const outlined = leaveTold(claims).map((claim): OutlinedClaim => {
    const by = tagsOf(
      claim.members.map(({ report }) => report),
      tags,
    );
    const speakers = claim.members.flatMap(({ speaker }) => speaker ?? []);
    return {
      id: numberOf(claims.indexOf(claim)),
      gist: claim.gist,
      direction: tellDirection(claim.gist),
      share: shareOf(by.length, compared),
      tags: by,
      speakers: [...new Set(speakers)].sort(),
      differs: [
        ...new Set(facts.filter((fact) => fact.claim === claim.id).map(({ kind }) => nameDiscrepancyKind(kind))),
      ],
      counts: `${countRooms(claim)}, ${countOrigins(claim)}`,
      origins: countOrigins(claim),
      wordings: wordingsOf(claim.members, tags),
      why: tellWhy(claim.why),
    };
  });
  return outlined.sort((a, b) => b.tags.length - a.tags.length);
}

/** What a finding is called within its story. */
function numberOf(claim: number): string {
  return `c${claim + 1}`;
}

function outlineDigest(story: Story, claims: readonly Claim[], tags: Tags): OutlinedSentence[] {
  const { digest = [], discrepancies } = story;
  return digest.flatMap(({ claim: id, report, span }) => {
    const index = claims.findIndex((one) => one.id === id);
    const claim = claims[index];
    const [wording] = wordingOf(report, span, tags);
    if (!claim || !wording) return [];
    const differing = discrepancies.filter((found) => found.claim === id && !QUIET.has(found.kind));
    return {
      claim: numberOf(index),
      wording,
      tags: tagsOf(
        claim.members.map((member) => member.report),
        tags,
      ),
      origins: countOrigins(claim),
      conflicts: [...new Set(differing.flatMap(({ sentence }) => sentence ?? []))],
    };
  });
}

function shareOf(reports: number, compared: number): Share {
  if (compared <= 1) return "alone";
  if (reports >= compared) return "all";
  return reports > 1 ? "most" : "one";
}

function outlineDerivations(story: Story, tags: Tags): OutlinedDerivation[] {
  return story.derivations.map((derivation, index) => {
    const passages = derivation.evidence.flatMap(({ report, span }) => (span ? [{ report, span }] : []));
    const words = derivation.evidence.flatMap(({ span, words: said }) => (span || !said ? [] : [said]));
    return {
      id: `t${index + 1}`,
      from: tags.get(derivation.from) ?? derivation.from,
      to: tags.get(derivation.to) ?? derivation.to,
      kind: derivation.kind,
      kindName: nameDerivationKind(derivation.kind),
      directed: isDirected(derivation),
      ...(derivation.credit === undefined ? {} : { credit: derivation.credit }),
      words: [...new Set(words)],
      wordings: wordingsOf(passages, tags),
      why: tellWhy(derivation.why),
    };
  });
}
