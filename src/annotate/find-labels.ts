/** What the report calls those actors, acts and groups about which outlets choose their words. */
import type { Label, Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

export function findLabels(tokens: readonly Token[], tables: PackTables): readonly Label[] {
  return [...tables.labels.findAll(tokens)].map(({ from, to, value }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    entity: value.entity,
  }));
}
