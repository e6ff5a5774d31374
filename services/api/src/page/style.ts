const AGENCY_COLOURS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#8a8000',
  '#7a5195',
];
const classes = AGENCY_COLOURS.map((colour, i) => `.c${i}{--c:${colour}} .u${i}{--d:${colour}}`).join('\n');

/**
 * The page's only style sheet. Colours of agencies are Okabe and Ito's (2008) and two more, told apart by colour-blind
 * readers too; each content carries its agency's name besides, so that no meaning hangs on colour alone.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1d22; --paper: #fdfcfa; --card: #fff; --soft: #5f646e; --line: #dcd8d0; --tint: 20%;
  --less: #b3450a; --more: #00694d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #15171b; --card: #1c1f24; --soft: #a3a9b3; --line: #363a41;
  --tint: 36%; --less: #f0935c; --more: #4cc9a4; } }
${classes}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 78rem; padding: 1.2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 17px/1.6 Georgia, 'Liberation Serif', 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: .2rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.8rem 0 .9rem; }
h3 { font-size: .85rem; margin: 0 0 .3rem; font-weight: 600; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid #0072b2; outline-offset: 2px; border-radius: .15em; }
.meta, .label, th, .chain, summary, nav, .figures, .relation, .note, h3, .side h2, dt, .chip, .toc { font-family: system-ui, 'Liberation Sans', sans-serif; }
.meta, nav { color: var(--soft); font-size: .84rem; line-height: 1.45; }
nav { border-bottom: 1px solid var(--line); padding-bottom: .6rem; margin-bottom: 1.6rem; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
article + article, .story, .story + article { margin-top: 4.5rem; border-top: 3px double var(--line); padding-top: 2rem; }
.figures { display: flex; flex-wrap: wrap; gap: .2rem 2.4rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures li { color: var(--soft); font-size: .85rem; } .figures b { color: var(--ink); font-size: 1.7rem; display: block; line-height: 1.15; }
.bar { display: block; width: 100%; height: .55rem; margin: 0 0 1.6rem; border-radius: .3rem; } .bar rect { fill: var(--c); } .bar .rest { fill: var(--line); }
.columns { display: grid; gap: 2.2rem; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); align-items: start; }
@media (max-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr); } body { font-size: 16px; } h1 { font-size: 1.55rem; } }
.text { white-space: pre-wrap; max-width: 46rem; line-height: 1.85; }
mark { color: inherit; padding: .08em .1em; border-radius: .15em; background: color-mix(in srgb, var(--c) var(--tint), transparent);
  border-bottom: 2.5px solid var(--d, var(--c)); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.reached { background: none; border-bottom-style: dotted; } mark.several { border-bottom-style: double; border-bottom-width: 4px; }
.label { font-size: .68rem; font-weight: 600; margin: 0 .2em 0 .35em; padding: .12em .5em; border-radius: 1em; color: var(--ink);
  background: var(--card); border: 1.5px solid var(--c); white-space: nowrap; vertical-align: .12em; text-decoration: none; }
.label .how { font-weight: 400; } .label:hover { background: color-mix(in srgb, var(--c) var(--tint), var(--card)); }
aside { display: grid; gap: .9rem; }
.side { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--c, var(--line)); border-radius: .35rem; padding: .75rem .95rem; }
.side:target { box-shadow: 0 0 0 3px var(--c); }
.side h2 { margin: 0; font-size: 1.02rem; } .side ul { padding-left: 1.05rem; margin: .55rem 0; font-size: .93rem; line-height: 1.5; }
.side li { margin: .3rem 0; } .side .meta { margin: .15rem 0 0; }
.origins { display: grid; gap: 1rem 1.6rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); margin: 0; }
.origins > div { border-left: 2px solid var(--line); padding-left: .9rem; }
dt { font-weight: 600; font-size: .95rem; } dd { margin: .45rem 0 0; }
.chain { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem; font-size: .82rem; margin: 0; padding: 0; list-style: none; }
.chain li + li::before { content: '\\2190' / 'from'; margin-right: .35rem; color: var(--soft); }
.chain span, .chip { border: 1.5px solid var(--c, var(--line)); border-radius: 1em; padding: .06em .6em; background: color-mix(in srgb, var(--c, transparent) 12%, transparent); }
.chain .what { border-style: dashed; border-color: var(--soft); background: none; } .chain .outlet { border-color: var(--ink); background: none; }
.pair { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr) minmax(0, 1fr); gap: .4rem 1.6rem; border-top: 1px solid var(--line); padding: .9rem 0; }
@media (max-width: 56rem) { .pair { grid-template-columns: minmax(0, 1fr); gap: .9rem; } }
.pair p { margin: 0; line-height: 1.5; font-size: .97rem; } .relation { font-size: .84rem !important; }
.relation b { display: block; } .relation span { color: var(--soft); }
.relation.conflict b, .relation.stronger b, .relation.altered b, .relation.absent b { color: var(--less); }
.relation.verbatim b, .relation.faithful b { color: var(--more); } .relation.unrelated b { color: var(--soft); font-weight: 400; }
del { text-decoration: none; background: color-mix(in srgb, #d55e00 22%, transparent); border-bottom: 2px dashed var(--less); }
ins { text-decoration: none; background: color-mix(in srgb, #009e73 22%, transparent); border-bottom: 2px solid var(--more); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .93rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-size: .8rem; color: var(--soft); font-weight: 600; white-space: nowrap; } tbody th { color: var(--ink); }
.sql { margin-top: 2.4rem; } summary { cursor: pointer; color: var(--soft); font-size: .88rem; }
pre { white-space: pre-wrap; font-size: .8rem; line-height: 1.5; background: color-mix(in srgb, var(--line) 35%, transparent); padding: .8rem; border-radius: .4rem; }
.note { border-left: 4px solid var(--less); padding: .3rem .8rem; font-size: .9rem; } .toc { font-size: .92rem; } .toc li { margin: .2rem 0; }
@media print { nav, .sql { display: none; } .columns { display: block; } }
`;
