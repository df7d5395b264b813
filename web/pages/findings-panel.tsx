/** What is found in a story, as lists beside its columns: each finding lights its passages, each number leads to one. */
import { tellDoubt } from "../../src/present/name-tie.js";
import type {
  OutlinedBond,
  OutlinedClaim,
  OutlinedDerivation,
  OutlinedDiscrepancy,
  OutlinedLabel,
  OutlinedQuantity,
  OutlinedQuotation,
  StoryOutline,
} from "../../src/present/outline.js";
import { partClaims } from "../../src/present/part-claims.js";
import { BesideOriginal } from "./beside-original.js";
import { Cited, End, Entries, Light, MOST_TAGS, Reasons, Section, Tags, Words } from "./finding-parts.js";
import { GlossLine } from "./gloss-line.js";
import { LineageGraph } from "./lineage-graph.js";
import { StoryInShort } from "./story-in-short.js";

/** Omissions before the rest folds away. */
const MOST_OMISSIONS = 5;

/** Of a passage that was taken over; the columns show the whole. */
const TAKEN_WORDS = 12;

export function FindingsPanel({ outline }: { outline: StoryOutline }) {
  const story = `s${outline.number}`;
  return (
    <section class="findings" aria-label={`Findings of story ${outline.number}`}>
      <StoryInShort story={story} digest={outline.digest} />
      {outline.originals.map((original) => (
        <BesideOriginal key={original.id} story={story} original={original} />
      ))}
      <Section
        heading="They differ"
        entries={outline.discrepancies.filter(({ omission }) => omission === undefined)}
        show={(found) => <Difference story={story} found={found} />}
      />
      <Section
        heading="Left out"
        entries={outline.discrepancies.filter(({ omission }) => omission !== undefined)}
        longest={MOST_OMISSIONS}
        show={(found) => <Omission story={story} found={found} />}
      />
      {partClaims(outline.claims).map(({ heading, claims }) => (
        <Section
          key={heading}
          heading={heading}
          entries={claims}
          show={(claim) => <ClaimEntry story={story} claim={claim} />}
        />
      ))}
      <Section
        heading="Quotations"
        entries={outline.quotations}
        show={(found) => <QuotationEntry story={story} found={found} />}
      />
      <Section
        heading="Numbers"
        entries={outline.quantities}
        show={(found) => <QuantityEntry story={story} found={found} />}
      />
      <Section
        heading="Called differently"
        entries={outline.labels}
        show={(found) => <LabelEntry story={story} found={found} />}
      />
      {outline.derivations.length > 0 && (
        <section>
          <h3>Who took it from whom</h3>
          <LineageGraph outline={outline} />
          <Entries entries={outline.derivations} show={(tie) => <TieEntry story={story} tie={tie} />} />
        </section>
      )}
      <Section
        heading="What binds them"
        entries={outline.bonds}
        show={(bond) => <BondEntry story={story} bond={bond} />}
      />
      <OriginsEntry outline={outline} />
    </section>
  );
}

function Difference({ story, found }: { story: string; found: OutlinedDiscrepancy }) {
  return (
    <>
      <Light story={story} finding={found}>
        <span class={`kind d-${found.kind}`}>{found.kindName}</span>
        {found.update && <span class="kind later">a later value</span>} {found.sentence}
      </Light>
      <ul class="positions">
        {found.positions.map((position) => (
          <li key={position.says}>
            <Tags story={story} finding={found} tags={position.tags} /> <bdi>{position.says}</bdi>
            <Cited wordings={position.wordings.filter(({ text }) => text !== position.says)} />
          </li>
        ))}
      </ul>
      <Reasons why={found.why} />
    </>
  );
}

/** One line: who leaves out what others tell. */
function Omission({ story, found }: { story: string; found: OutlinedDiscrepancy }) {
  if (found.omission === undefined) return null;
  const { by, gist, direction } = found.omission;
  return (
    <>
      <Light story={story} finding={found}>
        <bdi dir={direction}>{gist}</bdi>
      </Light>{" "}
      <span class="note-line">
        by <Tags story={story} finding={found} tags={by} />
      </span>
      <Reasons why={found.why} />
    </>
  );
}

function ClaimEntry({ story, claim }: { story: string; claim: OutlinedClaim }) {
  const own = claim.wordings.find(({ text }) => text === claim.gist);
  const language = own?.tag.report.language;
  return (
    <>
      <Light story={story} finding={claim}>
        <span class="gist" dir={claim.direction} {...(language === undefined ? {} : { lang: language })}>
          {claim.gist}
        </span>
      </Light>
      <GlossLine gloss={own?.gloss} />
      <p class="note-line">
        <Tags story={story} finding={claim} tags={claim.tags} />{" "}
        {claim.differs.length > 0 && `they differ: ${claim.differs.join(", ")} · `}
        {claim.speakers.length > 0 && (
          <>
            <bdi>{claim.speakers.join(", ")}</bdi>
            {claim.tags.length > 1 && " · "}
          </>
        )}
        {claim.tags.length > 1 && claim.origins}
      </p>
      <Reasons why={claim.why} />
    </>
  );
}

function QuotationEntry({ story, found }: { story: string; found: OutlinedQuotation }) {
  const { speaker, speakerNote, verb, kind, wording } = found;
  return (
    <>
      <Light story={story} finding={found}>
        <span class="speaker">
          <bdi>{speaker}</bdi>
        </span>{" "}
        <span class="manner">{[speakerNote, verb, kind].filter(Boolean).join(", ")}</span>
      </Light>
      <p class="words">
        <Tags story={story} finding={found} tags={[wording.tag]} />{" "}
        <Words wording={wording} marks={kind !== "indirect"} />
      </p>
      <GlossLine gloss={wording.gloss} />
      <Reasons why={found.why} />
    </>
  );
}

function QuantityEntry({ story, found }: { story: string; found: OutlinedQuantity }) {
  return (
    <>
      <Light story={story} finding={found}>
        <span class="amount">{found.amount}</span>
      </Light>{" "}
      <Tags story={story} finding={found} tags={found.tags} />{" "}
      {found.of !== undefined && (
        <span class="of">
          <bdi>{found.of}</bdi>
        </span>
      )}
    </>
  );
}

function LabelEntry({ story, found }: { story: string; found: OutlinedLabel }) {
  return (
    <>
      <Light story={story} finding={found}>
        {found.entity}
      </Light>
      <ul class="positions">
        {found.names.map(({ text, direction, tags }) => (
          <li key={text}>
            <Tags story={story} finding={found} tags={tags} />{" "}
            <q dir={direction} lang={tags[0]?.report.language ?? "und"}>
              {text}
            </q>
          </li>
        ))}
      </ul>
    </>
  );
}

function TieEntry({ story, tie }: { story: string; tie: OutlinedDerivation }) {
  return (
    <>
      <Light story={story} finding={tie}>
        <End end={tie.to} /> {tie.directed ? "from" : "and"} <End end={tie.from} />{" "}
        <span class="manner">
          {tie.kindName}
          {!tie.directed && tellDoubt(tie.kind)}
        </span>
      </Light>
      {tie.words.map((words) => (
        <p class="words" key={words}>
          <q dir="auto">{words}</q>
        </p>
      ))}
      <Cited wordings={tie.wordings} most={TAKEN_WORDS} />
      <Reasons why={tie.why} />
    </>
  );
}

function BondEntry({ story, bond }: { story: string; bond: OutlinedBond }) {
  return (
    <>
      <Light story={story} finding={bond}>
        <span class="manner">{bond.kindName}</span> <bdi dir={bond.direction}>{bond.name}</bdi>
      </Light>
      <p>
        <Tags story={story} finding={bond} tags={bond.tags} />
      </p>
    </>
  );
}

function OriginsEntry({ outline }: { outline: StoryOutline }) {
  return (
    <section>
      <h3>
        Origins <span class="count">{outline.origins.length}</span>
      </h3>
      <ol class="origins">
        {outline.origins.map((origin) => (
          <li key={origin[0]?.number}>
            {origin.slice(0, MOST_TAGS).map((tag) => (
              <span key={tag.number}>
                <End end={tag} />{" "}
              </span>
            ))}
            {origin.length > MOST_TAGS && `and ${origin.length - MOST_TAGS} more`}
          </li>
        ))}
      </ol>
      <Reasons why={outline.why} label="Why these reports" />
    </section>
  );
}
