/** How the page looks: one style sheet, light and dark, wide, narrow and on paper. No report has a word in it. */

/** The sheet, with a rule for each number of rows that columns of the page go over. */
export function pageStyle(rows: readonly number[]): string {
  const spans = [...new Set(rows)].sort((a, b) => a - b).map((count) => `.rows-${count}{grid-row:span ${count}}`);
  return [COLOURS, TYPE, STORY, PANEL, COLUMNS, `@media print,(min-width:62rem){${WIDE}${spans.join("")}}`, PRINT].join(
    "\n",
  );
}

const COLOURS = `
:root{color-scheme:light dark;--paper:#fbfaf6;--sheet:#fff;--ink:#1f1c18;--quiet:#625b50;--rule:#ddd7ca;--strong:#8b8271;
--link:#1f4e79;--lit:#ffe8a3;--lit-edge:#9a6b00;--quoted:#f3efe4;--all:#4b7350;--most:#8b8271;
--gone:#9a1b2e;--new:#1d6136;--fact:#9a3b12;--speech:#6d3a86;--sense:#a11b2e;--telling:#2b5c7c}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--sheet:#1e1d1a;--ink:#e9e4d9;--quiet:#aaa294;--rule:#38352f;
--strong:#7d766a;--link:#9cc4e8;--lit:#433408;--lit-edge:#e0b545;--quoted:#26241f;--all:#86b38b;--most:#8e8778;
--gone:#f0919b;--new:#86c59a;--fact:#eb9a6c;--speech:#cba2e0;--sense:#f0919b;--telling:#8fc1e0}}`;

const TYPE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);
font:1rem/1.6 "Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif;
overflow-wrap:break-word}
:lang(ar),:lang(fa),:lang(ur),:lang(ps),:lang(ckb),:lang(sd),:lang(ug){
font-family:"Noto Naskh Arabic","Geeza Pro","Al Nile","Traditional Arabic","Sakkal Majalla","Amiri","Noto Sans Arabic",serif;
line-height:1.85;font-style:normal}
.name,.counts,.count,.kind,.tag,.edited>summary,.manner,.note,.about,.note-line,.key,.why,.contents,h3 .count,.findings h3,.of,svg text,.others h3{
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif}
h1,h2,h3{font-weight:600;line-height:1.25;margin:0;text-wrap:balance}
p{margin:0}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
q{quotes:"“" "”"}
q:lang(ar),q:lang(fa){quotes:"«" "»"}
kbd{font:inherit;font-size:.9em;border:1px solid var(--rule);border-radius:3px;padding:0 .3em}
summary{cursor:pointer}
.count,.counts,.about,.manner,.of,.note-line,.key,.byline{color:var(--quiet)}
.announced{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

const STORY = `
.masthead{display:flex;gap:1rem;align-items:baseline;justify-content:space-between;padding:.7rem clamp(1rem,3vw,2.5rem);
border-bottom:1px solid var(--rule)}
.masthead .name{font-weight:650;letter-spacing:.14em;text-transform:uppercase;font-size:.8rem}
.masthead .counts{font-size:.85rem}
.contents{padding:1rem clamp(1rem,3vw,2.5rem) 0;font-size:.9rem}
.contents ol{margin:0;padding-inline-start:1.6em;max-width:52rem}
.contents li{padding:.1rem 0}
.contents .count{font-size:.85em}
.story{padding:2.2rem clamp(1rem,3vw,2.5rem) 2.5rem;border-bottom:3px double var(--rule)}
.many .story{content-visibility:auto;contain-intrinsic-size:auto 60rem}
details.story{padding-block:1rem}
details.story>summary .head{display:inline-block;vertical-align:top;max-width:calc(100% - 2rem)}
.head{max-width:62rem;margin-bottom:1.6rem}
details.story:not([open]) .head{margin-bottom:0}
.head h2{font-size:clamp(1.55rem,1.1rem + 1.8vw,2.35rem);letter-spacing:-.01em}
.head .event{margin-top:.6rem;font-size:1.1rem}
.head .who{color:var(--quiet)}
.head .counts{font-size:.9rem;margin-top:.25rem}
.head .related{font-size:.9rem;margin-top:.5rem;list-style:none;padding:0}
.head .related .note-line{display:block}
.key{font-size:.8rem;margin-top:.7rem;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;align-items:baseline}
.key .keys{display:none}
@media (hover:hover){.scripted .key .keys{display:inline}}
.apart{padding:1.6rem clamp(1rem,3vw,2.5rem)}
.apart h2{font-size:1.1rem;margin-bottom:.5rem}
.apart .column{max-width:44rem;padding:.6rem 0 1rem}
.apart .column p+p{margin-top:.7rem}
.apart ul{margin:0;padding-inline-start:1.2em}
.nothing{padding:2rem clamp(1rem,3vw,2.5rem)}`;

const PANEL = `
.kind,.note,.differs{--mark:var(--fact)}
.d-speaker,.d-quotation,.d-strength{--mark:var(--speech)}
.d-direction,.d-polarity{--mark:var(--sense)}
.d-omission,.d-label{--mark:var(--telling)}
.findings{font-size:.94rem;line-height:1.5}
.findings section{padding:0 0 1.5rem}
.findings h3{font-size:.78rem;letter-spacing:.07em;text-transform:uppercase;border-bottom:1px solid var(--strong);
padding-bottom:.25rem;margin-bottom:.35rem}
.findings h3 .count{font-weight:400;letter-spacing:0;float:inline-end}
.entries{list-style:none;margin:0;padding:0}
.entries>li{padding:.5rem 0;border-bottom:1px solid var(--rule)}
.entries>li:last-child{border-bottom:0}
.light{color:inherit;text-decoration:none}
.light:hover{text-decoration:underline;text-decoration-thickness:1px}
.light[aria-current],.light:target{background:var(--lit);box-shadow:0 0 0 .2em var(--lit)}
.gist,.light:has(.gist){display:block}
.kind{display:inline-block;font-size:.72rem;font-weight:600;line-height:1.3;border:1px solid;border-radius:2rem;color:var(--mark);padding:.05rem .5rem;
margin-inline-end:.15rem}
.kind.later{--mark:var(--quiet);font-weight:400}
.tags{white-space:normal}
.tag{font-size:.74rem;font-weight:600;line-height:1.25;display:inline-block;min-width:1.5em;text-align:center;
border-radius:3px;padding:.05em .3em;background:var(--quoted);color:var(--ink);text-decoration:none;font-variant-numeric:tabular-nums}
a.tag{margin-inline-end:.2em;border:1px solid var(--rule)}
a.tag:hover{border-color:var(--strong)}
.positions{list-style:none;margin:.35rem 0 0;padding:0}
.positions>li{padding:.15rem 0}
.words{color:var(--quiet);padding-inline-start:.7rem}
.words [dir=rtl]{display:block;text-align:start}
.positions [dir=rtl]{font-size:1.08em}
.speaker{font-weight:600}
.manner,.of,.note-line{font-size:.84em}
.note-line{margin-top:.15rem}
.note-line.conflict{--mark:var(--fact);border-inline-start:2px solid var(--mark);padding-inline-start:.5em}
.amount{font-weight:600;font-variant-numeric:tabular-nums}
.why{font-size:.8rem;color:var(--quiet);margin-top:.2rem}
.why p{padding:.1rem 0 .1rem .7rem}
.origins{margin:.2rem 0;padding-inline-start:1.4em}
.origins span:has(>.tag){display:inline-block}
.lineage{margin:.4rem 0 .6rem}
.lineage .frame{overflow-x:auto}
.lineage svg{display:block;max-width:100%;height:auto;overflow:visible}
.lineage svg.wide{max-width:none}
.lineage text{font-size:11.5px;text-anchor:middle;fill:var(--ink);unicode-bidi:plaintext}
.lineage .number{font-weight:600;font-variant-numeric:tabular-nums}
.lineage .mark{font-size:10px;fill:var(--quiet)}
.lineage rect,.lineage circle{fill:var(--sheet);stroke:var(--strong);stroke-width:1}
.lineage .credited rect{fill:none}
.lineage .not-known circle{fill:none;stroke-dasharray:2 2}
.lineage .tie{fill:none;stroke:var(--ink);stroke-width:1.5}
.lineage marker path{fill:var(--ink)}
.lineage .verbatim{stroke-width:3}
.lineage .rewrite{stroke-dasharray:9 4}
.lineage .translation{stroke-dasharray:9 3 2 3}
.lineage .credit{stroke-dasharray:4 3}
.lineage .own{stroke-width:1}
.lineage .common-source,.lineage .unknown{stroke-dasharray:1.5 3}
.lineage .lines{list-style:none;margin:.3rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem}
.lineage .lines svg{display:inline-block;vertical-align:middle}`;

const COLUMNS = `
.reports{min-width:0}
.columns{display:grid;grid-auto-flow:column;grid-auto-columns:86%;gap:1rem;overflow-x:auto;scroll-snap-type:x mandatory;
padding-bottom:.8rem;align-items:start}
.column{position:relative;min-width:0}
.columns>.column{background:var(--sheet);border:1px solid var(--rule);padding:1rem 1.1rem 1.3rem;scroll-snap-align:start;
transition:transform .22s ease}
.column header{padding-bottom:.8rem;margin-bottom:.8rem;border-bottom:1px solid var(--rule)}
.column .outlet{font-weight:600}
.column .about{font-size:.8em}
.column .kicker{font-size:.92em;color:var(--quiet);margin-top:.5rem}
.column h3{font-size:1.18em;margin-top:.5rem}
.column .byline{font-size:.87em;margin-top:.3rem}
[dir=rtl] .about,[dir=rtl] .byline>span{text-align:right}
.column:lang(ar) h3,.column:lang(fa) h3,.column:lang(ur) h3{line-height:1.55}
.column[dir=rtl] .cell{font-size:1.09em}
.edited{font-size:.87rem;line-height:1.5;margin-top:.6rem;text-align:left}
.edited>summary{color:var(--quiet)}
.edited>summary.silent{color:var(--fact)}
.version{padding:.4rem 0 .2rem}
.edited .words{margin-top:.2rem}
.edited .entries>li{padding:.4rem 0}
.wording{margin-top:.15rem}
.wording[dir=rtl]{text-align:right;font-size:1.09em;line-height:1.85}
del{color:var(--gone);text-decoration:line-through;text-decoration-thickness:1px}
ins{color:var(--new);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
del,ins{unicode-bidi:isolate}
.cell{padding-bottom:.75rem}
.cell.empty{padding:0}
.cell p+p{margin-top:.7rem}
.run{color:inherit;text-decoration-line:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
a.run{cursor:pointer}
.run.by-all,.run.by-most,.run.differs{text-decoration-line:underline;text-decoration-thickness:1px;text-underline-offset:.28em;
text-decoration-skip-ink:auto}
.run.by-all{text-decoration-color:var(--all)}
.run.by-most{text-decoration-color:var(--most);text-decoration-style:dotted}
.run.quoted{background:var(--quoted);box-shadow:0 0 0 .1em var(--quoted)}
.run.differs{text-decoration-thickness:2px;text-decoration-style:solid;text-decoration-color:var(--mark)}
.note{font-size:.68em;line-height:1;letter-spacing:.01em;margin-inline:.25em .1em;color:var(--mark);white-space:nowrap;vertical-align:super;unicode-bidi:isolate}
.column .run.lit,.passage:target a.run{background:var(--lit);border-radius:0;box-shadow:0 .16em 0 var(--lit-edge)}
.others{margin-top:1.4rem}
.others h3{font-size:.85rem;margin-bottom:.4rem}
.others details{border-top:1px solid var(--rule);padding:.35rem 0}
.others .column{max-width:44rem;padding:.8rem 0}
@media (prefers-reduced-motion:reduce){.columns>.column{transition:none}}`;

/** From 62rem on: the findings stand beside the columns, and rows are shared by all columns. */
const WIDE = `
.desk{display:grid;grid-template-columns:minmax(17rem,21.5rem) minmax(0,1fr);gap:2rem;align-items:start}
.findings{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:.6rem .6rem 1rem .3rem;margin-inline-start:-.3rem;
scrollbar-width:thin}
.columns{grid-auto-columns:minmax(14.5rem,1fr);gap:0;scroll-snap-type:none;border-inline-start:1px solid var(--rule);
column-gap:0;align-items:stretch}
.columns>.column{display:grid;grid-template-rows:subgrid;row-gap:0;border-width:0 1px 0 0;background:none;padding:.6rem 1.1rem 0;
font-size:.97rem;line-height:1.58}
.columns.of-1>.column{max-width:44rem}
.columns>.column[dir=rtl]{line-height:1.8}
.cell.corresponding{border-top:1px solid var(--rule);padding-top:.7rem}
.column>header+.corresponding{border-top:0;padding-top:0}
.corresponding::before{content:attr(data-outlet);display:block;direction:ltr;unicode-bidi:isolate;font:.72em/1.2 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
color:var(--quiet);padding-bottom:.3rem}
[dir=rtl] .corresponding::before{text-align:right}
header+.corresponding::before{content:none}`;

const PRINT = `
@page{size:A4 landscape;margin:14mm}
@media print{
html{font-size:12px}
:root{--paper:#fff;--sheet:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--strong:#777;--quoted:#f2f2f2}
body{font-size:9.5pt;line-height:1.42}
.masthead,.story,.apart{padding-inline:0}
.contents,.key .keys,.why summary,.announced{display:none!important}
.story{break-after:page;border:0}
.story:last-of-type{break-after:auto}
.desk{display:block}
.findings{position:static;max-height:none;overflow:visible;columns:3;column-gap:2em;font-size:8.5pt}
.findings section,.entries>li,.findings h3,.lineage{break-inside:avoid}
.lineage svg.wide{max-width:100%}
.columns{overflow:visible;grid-auto-columns:minmax(0,1fr);border-top:1px solid var(--strong);padding:0!important}
.columns.of-5,.columns.of-6,.columns.of-7,.columns.of-8{grid-auto-flow:row;grid-template-columns:repeat(4,1fr)}
.columns>.column{font-size:8.5pt;line-height:1.45;padding:.4rem .7rem;border:0;transform:none!important}
.column .run.lit{background:none;box-shadow:none}
.cell p{orphans:3;widows:3}
a{color:inherit}
}`;
