/**
 * How do groups of reports fall into origins? Takes groups that belong together and the pairs shown independent, gives
 * origins: a group joins the first origin of which some report is not shown independent from it, so that only what is
 * shown independent of everything in every other origin is counted apart.
 */

/** Origins and their members are sorted. */
export function separateOrigins(
  groups: readonly (readonly string[])[],
  independent: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const apart = new Set(independent.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  const shownApart = (group: readonly string[], origin: readonly string[]) =>
    group.some((id) => origin.some((other) => apart.has(`${id}\n${other}`)));
  const shown = (group: readonly string[]) => groups.filter((other) => shownApart(group, other)).length;
  const origins: string[][] = [];
  // Groups shown apart from most come first: they found the origins, what shows nothing joins one of them.
  for (const group of [...groups].sort((x, y) => shown(y) - shown(x) || (x[0]! < y[0]! ? -1 : 1))) {
    const origin = origins.find((members) => !groupsOf(groups, members).every((each) => shownApart(group, each)));
    if (origin) origin.push(...group);
    else origins.push([...group]);
  }
  return origins.map((origin) => origin.sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
}

function groupsOf(groups: readonly (readonly string[])[], members: readonly string[]): readonly (readonly string[])[] {
  return groups.filter((group) => group.some((id) => members.includes(id)));
}
