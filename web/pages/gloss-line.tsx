/** A gloss under a passage in another language, marked so that nobody takes it for the words of the report. */
import type { OutlinedGloss } from "../../src/present/outline-gloss.js";

export function GlossLine({ gloss }: { gloss: OutlinedGloss | undefined }) {
  if (gloss === undefined) return null;
  return (
    <p class="note-line gloss">
      {gloss.lead}
      <span lang={gloss.language} dir={gloss.direction}>
        {gloss.text}
      </span>
    </p>
  );
}
