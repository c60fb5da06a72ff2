#include "reports/htmlstyles.h"

#include "reports/svgwriter.h"

namespace candour {

QString htmlStyles()
{
    return QStringLiteral(R"css(:root{color-scheme:light dark;
--text:#231F20;--muted:#425563;--line:#768692;--grid:#DDE3E6;--surface:#FFFFFF;--raised:#F2F5F7;
--accent:#005EB8;--positive:#006747;--caution:#B35900;--critical:#B4231A;--info:#0072CE}
@media (prefers-color-scheme:dark){:root{
--text:#EDF1F3;--muted:#B5C1C9;--line:#8A9AA5;--grid:#3A4650;--surface:#12181D;--raised:#1D262D;
--accent:#41B6E6;--positive:#5BC79A;--caution:#FFB81C;--critical:#FF8A80;--info:#6CB8F0}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--text);
font-family:"Liberation Sans",Arial,Helvetica,sans-serif;line-height:1.55}
.skip{position:absolute;left:-999em;background:var(--surface);color:var(--accent);padding:.5em 1em}
.skip:focus{left:1em;top:1em;z-index:1}
header,main,nav,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem;border-top:.5rem solid var(--accent)}
h1{font-size:2rem;line-height:1.2;margin:.2em 0 .3em}
h2{font-size:1.45rem;line-height:1.25;margin:2em 0 .5em;padding-top:.4em;border-top:2px solid var(--accent)}
h3{font-size:1.15rem;margin:1.6em 0 .4em}
h4{font-size:1rem;margin:1.4em 0 .3em}
p,ul,ol{margin:0 0 .9em;overflow-wrap:break-word}
li{margin:.2em 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.organisation{margin:0;color:var(--accent);font-weight:bold}
.subtitle{font-size:1.2rem;color:var(--muted)}
.meta,.note{color:var(--muted);font-size:.85rem}
.cover{background:var(--raised);border-left:4px solid var(--accent);padding:1rem 1.5rem;margin:1.5rem 0}
.cover h2{border:0;padding:0;margin:1.3em 0 .3em;font-size:1.1rem;color:var(--accent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25em 1.25em;margin:0 0 .9em}
dt{font-weight:bold}
dd{margin:0}
nav ol{list-style:none;padding:0}
nav .level-2{padding-left:1.5em}
nav .level-3{padding-left:3em}
.scroll{overflow-x:auto;margin:1.2em 0 .4em}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:bold;padding-bottom:.4em}
th,td{padding:.35em .7em;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top}
thead th{background:var(--raised);border-bottom:2px solid var(--accent);vertical-align:bottom}
tbody th{font-weight:normal}
.end{text-align:right;font-variant-numeric:tabular-nums}
.centre{text-align:center}
.total th,.total td{font-weight:bold;border-top:2px solid var(--line)}
figure{margin:1.5em 0}
figcaption{font-weight:bold;margin-bottom:.4em}
svg{display:block;width:100%;height:auto}
summary{cursor:pointer;color:var(--accent);margin:.4em 0}
footer{margin-top:3rem;padding-bottom:2rem;border-top:1px solid var(--grid)}
)css") + svgStyles()
        + QStringLiteral(R"css(@media print{@page{size:A4;margin:20mm}
:root{--text:#231F20;--muted:#425563;--line:#768692;--grid:#DDE3E6;--surface:#FFFFFF;--raised:#F2F5F7;
--accent:#005EB8;--positive:#006747;--caution:#B35900;--critical:#B4231A;--info:#0072CE}
html{font-size:10.5pt}.skip{display:none}header,main,nav,footer{max-width:none;padding:0}
h2,h3,h4,caption,figcaption{break-after:avoid}figure,tr{break-inside:avoid}thead{display:table-header-group}
.scroll{overflow:visible}.page-break{break-before:page}}
)css");
}

} // namespace candour
