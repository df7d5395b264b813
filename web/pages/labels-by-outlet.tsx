/** What outlets call the same things, over all stories of the page: folded, each word with a place where it stands. */
import type { LabelUse } from "../../src/model/label-use.js";
import type { Report } from "../../src/model/report.js";
import { nameSource } from "../../src/present/name-terms.js";
import { tellDirection } from "../../src/present/tell-direction.js";
import { citePassage, labelsThatDiffer, tellUse } from "../../src/present/tell-labels.js";

export function LabelsByOutlet({ labels, reports }: { labels: readonly LabelUse[]; reports: readonly Report[] }) {
  const told = labelsThatDiffer(labels);
  if (told.length === 0) return null;
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <section class="apart">
      <h2>What they call it, outlet by outlet</h2>
      {told.map(({ entity, outlets }) => (
        <details key={entity}>
          <summary>{entity}</summary>
          <ul class="entries">
            {outlets.map(({ outlet, wordings }) => (
              <li key={outlet}>
                <bdi>{nameSource(outlet)}</bdi>
                {wordings.map((wording) => {
                  const cited = citePassage(wording, byId);
                  return (
                    <div key={`${wording.language} ${wording.text}`}>
                      <q lang={wording.language} dir={tellDirection(wording.text)}>
                        {wording.text}
                      </q>{" "}
                      <span class="note-line">{tellUse(wording)}</span>
                      <p class="words" lang={wording.language} dir={tellDirection(cited)}>
                        {cited}
                      </p>
                    </div>
                  );
                })}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
