/** By which name does a report know its group of one origin or newsroom, where other programs read it? */
import { contentId } from "../text/content-id.js";

/** By report; the same for all of one group, and another for another, in other stories too. */
export function groupIds(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const id = contentId("group", ...[...group].sort());
      return group.map((report) => [report, id] as const);
    }),
  );
}
