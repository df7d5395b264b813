/** How far reading has got, on one line that is drawn over itself; only where standard error is a terminal. */
import { countOf } from "../present/name-terms.js";
import { cliSettings } from "../settings.js";
import type { ReadProgress } from "../workers/read-sources.js";
import type { Surroundings } from "./surroundings.js";

export interface ProgressBar {
  /** Bytes more that were taken. */
  addBytes(bytes: number): void;
  show(progress: ReadProgress): void;
  /** Says what goes on now, without a count. */
  say(activity: string): void;
  /** Leaves the line empty. */
  clear(): void;
}

const CELLS = 24;
const CLEAR_LINE = "\r\u001b[K";

/** `total` in bytes; without it only counts are shown. */
export function createProgressBar(
  { standardError, environment, now }: Pick<Surroundings, "standardError" | "environment" | "now">,
  total: number | undefined,
): ProgressBar {
  if (!standardError.isTerminal || environment.TERM === "dumb") return SILENT;
  let drawn = now();
  let bytes = 0;
  let visible = false;
  const draw = (line: string) => {
    visible = true;
    void standardError.write(`${CLEAR_LINE}${line.slice(0, (standardError.columns || cliSettings.width) - 1)}`);
  };
  return {
    addBytes(more) {
      bytes += more;
    },
    show(progress) {
      if (now() - drawn < cliSettings.redrawEvery) return;
      drawn = now();
      draw(`${total ? barOf(bytes / total) : "reading"}  ${countsOf(progress)}`);
    },
    say: draw,
    clear() {
      if (visible) void standardError.write(CLEAR_LINE);
      visible = false;
    },
  };
}

const SILENT: ProgressBar = { addBytes() {}, show() {}, say() {}, clear() {} };

function barOf(share: number): string {
  const full = Math.round(Math.min(1, share) * CELLS);
  const percent = `${Math.floor(Math.min(1, share) * 100)}%`;
  return `${"█".repeat(full)}${"░".repeat(CELLS - full)} ${percent.padStart(4)}`;
}

function countsOf({ reports, unreadable, known }: ReadProgress): string {
  const parts = [countOf(reports, "report")];
  if (known > 0) parts.push(`${known} known`);
  if (unreadable > 0) parts.push(`${unreadable} unreadable`);
  return parts.join(", ");
}
