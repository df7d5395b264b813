/**
 * Which members belong together, when pairs are joined one by one? Union-find (Tarjan 1975) over strings; groups come
 * out sorted, the same whatever the order of joining.
 */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  /** The name of the set `member` is in: its least member so far. */
  rootOf(member: string): string {
    let root = member;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== member) this.#parents.set(member, root);
    return root;
  }

  join(one: string, other: string): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    if (first < second) this.#parents.set(second, first);
    if (second < first) this.#parents.set(first, second);
  }

  /** The given members, grouped; members and groups sorted. */
  groups(members: Iterable<string>): readonly (readonly string[])[] {
    const byRoot = new Map<string, string[]>();
    for (const member of [...new Set(members)].sort()) {
      const group = byRoot.get(this.rootOf(member));
      if (group) group.push(member);
      else byRoot.set(this.rootOf(member), [member]);
    }
    return [...byRoot.values()].sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
  }
}
