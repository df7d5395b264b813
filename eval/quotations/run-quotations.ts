/** Who said what: our own cases, and three sets beside the project. Method and figures: docs/quotations.md. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { measureAdaq } from "./adaq.js";
import { measureCases } from "./cases.js";
import { measurePolnear } from "./polnear.js";
import { measureWikinews } from "./wikinews.js";

export function measureQuotations(folder: string): Record<string, number> {
  if (!existsSync(join(folder, "quotations"))) return measureCases();
  return { ...measureCases(), ...measurePolnear(folder), ...measureWikinews(folder), ...measureAdaq(folder) };
}
