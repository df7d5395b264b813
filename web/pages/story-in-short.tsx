/** The story in a few sentences of its reports, each leading to the claim it tells, with what contradicts it. */
import type { OutlinedSentence } from "../../src/present/outline.js";
import { GlossLine } from "./gloss-line.js";

export function StoryInShort({ story, digest }: { story: string; digest: readonly OutlinedSentence[] }) {
  if (digest.length === 0) return null;
  return (
    <section class="digest">
      <h3>In short</h3>
      <ul class="entries">
        {digest.map((sentence) => (
          <li key={sentence.claim}>
            <ShortEntry story={story} sentence={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ShortEntry({ story, sentence }: { story: string; sentence: OutlinedSentence }) {
  const { claim, wording, tags, origins, conflicts } = sentence;
  return (
    <>
      <a class="light" href={`#${story}-${claim}`} data-light={claim}>
        <span class="gist" dir={wording.direction} lang={wording.tag.report.language}>
          {wording.text}
        </span>
      </a>
      <GlossLine gloss={wording.gloss} />
      <p class="note-line">
        {tags.map(({ number }) => `[${number}]`).join(" ")} {origins}
      </p>
      {conflicts.map((conflict) => (
        <p key={conflict} class="note-line conflict">
          {conflict}
        </p>
      ))}
    </>
  );
}
