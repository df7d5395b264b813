/** How wide and whether in colour: the user's word first, then the environment, then the terminal. */
import { cliSettings } from "../settings.js";
import type { Surroundings } from "./surroundings.js";

export interface Style {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** `color` and `width` are what the user said, if anything. NO_COLOR: https://no-color.org. */
export function chooseStyle(
  said: { readonly color?: boolean | undefined; readonly width?: number | undefined },
  { environment, standardOutput }: Pick<Surroundings, "environment" | "standardOutput">,
): Style {
  const width = said.width ?? (standardOutput.columns || cliSettings.width);
  return { width, color: said.color ?? colorByEnvironment(environment) ?? standardOutput.isTerminal };
}

function colorByEnvironment(environment: Surroundings["environment"]): boolean | undefined {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM === "dumb" ? false : undefined;
}
