import { openComparedStories, judgeStory, toReport } from "./comparing.js";
import { locateWords, overlapsByHalf } from "./gold.js";
import { synopsizeAsOneStory } from "../src/synopsis.js";
const kinds = (process.argv[2] ?? "number").split(",");
for (const [name, asked] of openComparedStories()) {
  if (asked.held) continue;
  const syn = synopsizeAsOneStory(asked.reports.map(toReport)); const story = syn.stories[0]!;
  const texts = new Map(syn.reports.map(r => [r.id, r.text]));
  const j = judgeStory(asked);
  const wanted = asked.discrepancies.filter(d => !d.optional);
  wanted.forEach((w, i) => {
    if (!kinds.includes(w.kind) || j.differencesAsked[i]!.right) return;
    console.log(`\n## ${name} ${w.kind}${w.update ? " update" : ""} claim ${w.claim}`);
    const gc = asked.claims.find(c => c.id === w.claim);
    for (const p of w.positions) { console.log("  POS", p.says, "|", (p.reports ?? []).join(","), JSON.stringify(p.texts ?? {}).slice(0, 300)); }
    // passages
    const pass: [string, any][] = []; for (const [r, words] of Object.entries({ ...(gc?.passages ?? {}) })) for (const s of locateWords(texts.get(r) ?? "", words as string)) pass.push([r, s]);
    for (const p of w.positions) for (const [r, words] of Object.entries(p.texts ?? {})) for (const s of locateWords(texts.get(r) ?? "", words as string)) pass.push([r, s]);
    const hit = new Map<number, string[]>();
    story.claims.forEach((c, k) => { const m = c.members.filter(m => pass.some(([r, s]) => r === m.report && overlapsByHalf(s, m.span))); if (m.length) hit.set(k, m.map(x => x.report + ": " + texts.get(x.report)!.slice(x.span.start, x.span.end).replace(/\n/g, " ").slice(0, 130))); });
    for (const [k, ms] of hit) { console.log("  CLAIM", story.claims[k]!.id, story.claims[k]!.members.length, "members"); for (const m of ms) console.log("     ", m); for (const d of story.discrepancies.filter(d => d.claim === story.claims[k]!.id && d.kind !== "omission")) console.log("     =>", d.kind, d.sentence); }
    const qs = story.quantities.filter(q => pass.some(([r, s]) => r === q.report && q.span.start >= s.start && q.span.end <= s.end));
    if (w.kind === "number") for (const q of qs) console.log("   Q", q.report, q.value, q.unit, q.bound, q.of, texts.get(q.report)!.slice(q.span.start, q.span.end));
  });
}
