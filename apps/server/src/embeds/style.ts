import { createHash } from "node:crypto";

/** All the style of an embed, in its page: it must stand alone in the page of another. */
export const style = `
:root{--paper:#fbfaf6;--ink:#1a1c20;--mute:#5b6069;--line:#ddd9ce;--blue:#0a4d8c;--gold:#b7791f;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--paper:#121418;--ink:#eceae4;--mute:#a3a8b1;--line:#31353c;--blue:#7db8f0;--gold:#e0a84a}}
*{box-sizing:border-box;margin:0}
body{padding:16px 18px;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
h1{font:600 26px/1.15 Georgia,"Times New Roman",serif}
h1 a{color:inherit;text-decoration:none}
a{color:var(--blue)}
a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.kicker,.quiet{color:var(--mute);font-size:14px}
.head{display:flex;gap:14px;align-items:center;margin:6px 0 10px}
.flag{flex:none;width:48px;height:32px;border:1px solid var(--line);object-fit:fill}
.flag.presiding{border:3px solid var(--gold)}
table .flag{width:27px;height:18px;vertical-align:-3px;margin-inline-end:8px}
.code{display:inline-grid;place-items:center;font-size:11px;font-weight:600}
table .code{font-size:9px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:3px 14px}
dt{color:var(--mute)}
dd{padding:0}
table{width:100%;border-collapse:collapse;margin:8px 0 4px}
td,th{padding:4px 8px 4px 0;border-top:1px solid var(--line);text-align:start;font-weight:400;vertical-align:top}
th{width:1%;color:var(--mute)}
td:last-child{color:var(--mute);text-align:end;padding:4px 0;white-space:nowrap}
tr.now{font-weight:600;box-shadow:-18px 0 0 -15px var(--gold)}
.foot{margin-top:12px;padding-top:8px;border-top:1px solid var(--line)}
`;

/** What a Content-Security-Policy names the style by. */
export const styleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'` as const;
