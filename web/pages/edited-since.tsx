/** What a report was before: folded under its head, words taken out and put in marked as such. Works without script. */
import type { OutlinedEdit, OutlinedVersion, OutlinedVersions } from "../../src/present/outline-versions.js";

interface EditedProps {
  readonly versions: OutlinedVersions;
  /** BCP 47 tag of the report. */
  readonly language: string;
}

export function EditedSince({ versions, language }: EditedProps) {
  if (versions.earlier.length === 0) return null;
  const silent = versions.earlier.some((version) => version.silent);
  return (
    <details class="edited" lang="en" dir="ltr">
      <summary {...(silent ? { class: "silent" } : {})}>Edited since{silent && ", without saying so"}</summary>
      {versions.earlier.map((version, index) => (
        <Version key={index} version={version} language={language} />
      ))}
    </details>
  );
}

function Version({ version, language }: { version: OutlinedVersion; language: string }) {
  const { summary, note, edits } = version;
  return (
    <div class="version">
      <p class="note-line">{summary}</p>
      {note !== undefined && (
        <p class="words">
          <q lang={language} dir={note.direction}>
            {note.text}
          </q>
        </p>
      )}
      <ul class="entries">
        {edits.map((edit, index) => (
          <Changed key={index} edit={edit} language={language} />
        ))}
      </ul>
    </div>
  );
}

function Changed({ edit, language }: { edit: OutlinedEdit; language: string }) {
  return (
    <li>
      <span class="kind">{edit.kindName}</span>
      <p class="wording" lang={language} dir={edit.direction}>
        {edit.pieces.map(({ how, text }, index) => {
          if (how === "kept") return text;
          if (how === "removed") return <del key={index}>{text}</del>;
          const put = <ins key={index}>{text}</ins>;
          return edit.pieces[index - 1]?.how === "removed" ? [" ", put] : put;
        })}
      </p>
    </li>
  );
}
