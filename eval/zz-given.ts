import { openComparedStories, judgeStory, toReport } from "./comparing.js";
const kinds = (process.argv[2] ?? "number").split(",");
for (const [name, asked] of openComparedStories()) { if (asked.held) continue; const j = judgeStory(asked);
  for (const g of j.differencesGiven) if (kinds.includes(g.of)) console.log(g.right ? "ok   " : "FALSE", name, g.of, g.words.slice(0, 400)); 
  }
