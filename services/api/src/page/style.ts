/**
 * The page's only style sheet. Colours of agencies are Okabe and Ito's (2008), told apart by colour-blind readers too; each
 * content carries its agency's name besides, so that no meaning hangs on colour alone.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1d22; --paper: #fdfcfa; --soft: #6a6f79; --line: #dcd8d0; --tint: 22%;
  --a0: #0072b2; --a1: #e69f00; --a2: #009e73; --a3: #cc79a7; --a4: #d55e00; --a5: #56b4e9; --a6: #8a8000; --a7: #7a5195; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #16181c; --soft: #9aa0aa; --line: #33363d; --tint: 34%; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 17px/1.6 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .2rem 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.6rem 0 .8rem; border-top: 1px solid var(--line); padding-top: .9rem; }
a { color: inherit; } a:focus-visible, summary:focus-visible { outline: 3px solid var(--a0); outline-offset: 2px; }
.meta, .label, th, .chain, summary, nav, .figures { font-family: system-ui, sans-serif; }
.meta, nav { color: var(--soft); font-size: .88rem; }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 2rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures b { font-size: 1.5rem; display: block; line-height: 1.2; } .figures li { color: var(--soft); font-size: .85rem; }
.figures b { color: var(--ink); }
.text { max-width: 44rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; padding: .05em .1em; border-radius: .2em; background: color-mix(in srgb, var(--c) var(--tint), transparent);
  border-bottom: 2px solid var(--d, var(--c)); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.reached { background: none; border-bottom-style: dashed; }
.label { font-size: .66rem; font-weight: 600; letter-spacing: .02em; margin-left: .3em; padding: .1em .45em; border-radius: 1em;
  color: var(--ink); background: var(--paper); border: 1.5px solid var(--c); white-space: nowrap; vertical-align: .15em; }
.sides { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
.side { border: 1px solid var(--line); border-top: 4px solid var(--c); border-radius: .4rem; padding: .7rem .9rem; }
.side h3 { margin: 0; font-size: 1.02rem; font-family: system-ui, sans-serif; } .side ul { padding-left: 1.1rem; margin: .5rem 0; }
.side li { margin: .35rem 0; }
.chain { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem; font-size: .86rem; margin: .55rem 0; padding: 0; list-style: none; }
.chain li + li::before { content: '\\2190'; margin-right: .35rem; color: var(--soft); }
.chain span { border: 1.5px solid var(--c, var(--line)); border-radius: 1em; padding: .08em .6em; }
.chain .what { border: 0; color: var(--soft); padding: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--line); }
th { font-size: .75rem; color: var(--soft); font-weight: 600; } td:first-child { white-space: nowrap; }
del { text-decoration-thickness: 1.5px; background: color-mix(in srgb, #d55e00 20%, transparent); }
ins { text-decoration: none; background: color-mix(in srgb, #009e73 24%, transparent); border-bottom: 2px solid #009e73; }
pre { white-space: pre-wrap; font-size: .82rem; background: color-mix(in srgb, var(--line) 35%, transparent); padding: .8rem; border-radius: .4rem; }
.relation { font-family: system-ui, sans-serif; font-size: .82rem; } .relation.conflict { color: #d55e00; font-weight: 700; }
`;
