/**
 * The page's one script: lights a finding in all columns and slides the columns until its passages stand in line.
 * It is written into the page as text, so it uses nothing outside itself; without it the page's anchors do the work.
 */

/** Runs in a browser, once, at the end of the page. */
export function lightClaims(): void {
  const status = document.querySelector<HTMLElement>("[role=status]");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const behavior = () => (calm.matches ? "auto" : "smooth");
  let lit: { story: HTMLElement; finding: string } | undefined;
  /** How far down each column stands, in pixels. */
  const shifts = new Map<HTMLElement, number>();

  const passagesOf = (story: HTMLElement, finding: string) => [
    ...story.querySelectorAll<HTMLElement>(`.columns [data-f~="${CSS.escape(finding)}"]`),
  ];

  const slideBack = (story: HTMLElement) => {
    shifts.clear();
    for (const column of story.querySelectorAll<HTMLElement>(".column")) column.style.transform = "";
    for (const columns of story.querySelectorAll<HTMLElement>(".columns")) columns.style.paddingBottom = "";
  };

  const darken = () => {
    if (!lit) return;
    for (const element of lit.story.querySelectorAll(".lit")) element.classList.remove("lit");
    for (const link of lit.story.querySelectorAll("[data-light][aria-current]")) link.removeAttribute("aria-current");
    slideBack(lit.story);
    lit = undefined;
    if (status) status.textContent = "";
  };

  /** Columns only ever slide down, so that nothing is pushed under what stands above them. */
  const slide = (passages: readonly HTMLElement[]) => {
    const firsts = new Map<HTMLElement, HTMLElement>();
    for (const passage of passages) {
      const column = passage.closest<HTMLElement>(".columns > .column");
      if (column && !firsts.has(column)) firsts.set(column, passage);
    }
    const line = Math.max(0, ...[...firsts.values()].map((passage) => passage.offsetTop));
    let deepest = 0;
    for (const [column, passage] of firsts) {
      const down = line - passage.offsetTop;
      deepest = Math.max(deepest, down);
      shifts.set(column, down);
      column.style.transform = down > 0 ? `translateY(${down}px)` : "";
    }
    const columns = [...firsts.keys()][0]?.parentElement;
    if (columns) columns.style.paddingBottom = deepest > 0 ? `${deepest}px` : "";
    return columns ? { columns, line } : undefined;
  };

  /** The finding's own line comes into sight inside the panel; the page itself stays. */
  const showInPanel = (link: HTMLElement) => {
    link.closest<HTMLDetailsElement>(".findings details")?.setAttribute("open", "");
    const panel = link.closest<HTMLElement>(".findings");
    if (!panel || panel.scrollHeight <= panel.clientHeight + 1) return;
    const [line, frame] = [link.getBoundingClientRect(), panel.getBoundingClientRect()];
    const outside = line.top < frame.top || line.bottom > frame.bottom;
    if (outside) panel.scrollTop += line.top - frame.top - panel.clientHeight / 3;
  };

  const showPassages = (columns: HTMLElement, line: number, passages: readonly HTMLElement[]) => {
    const height = columns.getBoundingClientRect().top + line;
    if (height < innerHeight * 0.15 || height > innerHeight * 0.7) {
      scrollBy({ top: height - innerHeight / 3, behavior: behavior() });
    }
    const frame = columns.getBoundingClientRect();
    const shown = passages.some((passage) => {
      const { left, right } = passage.getBoundingClientRect();
      return left >= frame.left && right <= frame.right;
    });
    const column = passages[0]?.closest<HTMLElement>(".column");
    if (!column || shown) return;
    columns.scrollBy({ left: column.getBoundingClientRect().left - frame.left, behavior: behavior() });
  };

  /** `pressed`: the passage that the reader pressed stays where it is on the screen. */
  const light = (story: HTMLElement, finding: string, pressed?: HTMLElement) => {
    const own = pressed?.closest<HTMLElement>(".column");
    const before = own ? (shifts.get(own) ?? 0) : 0;
    darken();
    const passages = passagesOf(story, finding);
    lit = { story, finding };
    for (const passage of passages) passage.classList.add("lit");
    const link = story.querySelector<HTMLElement>(`[data-light="${CSS.escape(finding)}"]`);
    link?.setAttribute("aria-current", "true");
    const slid = slide(passages);
    if (status && link) {
      const reports = new Set(passages.map((passage) => passage.closest(".column"))).size;
      status.textContent = `${link.textContent ?? ""}: lit in ${reports} ${reports === 1 ? "report" : "reports"}`;
    }
    if (own) {
      if (link) showInPanel(link);
      scrollBy({ top: (shifts.get(own) ?? 0) - before, behavior: behavior() });
    } else if (slid) showPassages(slid.columns, slid.line, passages);
  };

  const links = (story: HTMLElement) =>
    [...story.querySelectorAll<HTMLElement>("[data-light]")].filter((link) => link.offsetParent !== null);

  const rove = (link: HTMLElement) => {
    const story = link.closest<HTMLElement>(".story");
    for (const other of story?.querySelectorAll<HTMLElement>("[data-light]") ?? [])
      other.tabIndex = other === link ? 0 : -1;
  };

  const step = (by: number) => {
    const held = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const within = held?.closest<HTMLElement>(".story");
    const story = within ?? lit?.story ?? document.querySelector<HTMLElement>(".story");
    if (!story) return;
    const all = links(story);
    const current =
      held?.closest<HTMLElement>("[data-light]") ?? story.querySelector<HTMLElement>("[data-light][aria-current]");
    const at = current ? all.indexOf(current) : -1;
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    if (!next) return;
    rove(next);
    next.focus();
    if (next.dataset.light) light(story, next.dataset.light);
  };

  const press = (target: Element, event: Event) => {
    const story = target.closest<HTMLElement>(".story");
    if (!story) return;
    const link = target.closest<HTMLElement>("[data-light]");
    if (link?.dataset.light) {
      event.preventDefault();
      rove(link);
      if (lit?.story === story && lit.finding === link.dataset.light) darken();
      else light(story, link.dataset.light);
      return;
    }
    const passage = target.closest<HTMLElement>("[data-f]");
    if (!passage?.dataset.f) return;
    event.preventDefault();
    const findings = passage.dataset.f.split(" ");
    const at = lit?.story === story ? findings.indexOf(lit.finding) : -1;
    const next = findings[at + 1];
    if (next) light(story, next, passage);
    else darken();
  };

  for (const story of document.querySelectorAll<HTMLElement>(".story")) {
    const first = story.querySelector<HTMLElement>("[data-light]");
    if (first) rove(first);
  }
  document.addEventListener("click", (event) => {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.target instanceof Element && !modified) press(event.target, event);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inPanel = document.activeElement?.closest("[data-light]") !== null;
    if (event.key === "Escape") darken();
    else if (event.key === "j" || (inPanel && event.key === "ArrowDown")) step(1);
    else if (event.key === "k" || (inPanel && event.key === "ArrowUp")) step(-1);
    else return;
    event.preventDefault();
  });
  document.documentElement.classList.add("scripted");
}
