/** The card's own parts, in the sheet of the overlay. Logical properties throughout: the card is read both ways. */
export const CARD_PARTS_CSS = `
.way-of-link{margin:6px 0 4px;color:var(--ink);padding:0;list-style:none;font-size:13.5px;overflow-wrap:anywhere}
.way-of-link li{position:relative;padding-inline-start:18px;padding-block-end:6px}
.way-of-link li:last-child{padding-block-end:0}
.way-of-link li::before{content:"";position:absolute;inset-block-start:6px;inset-inline-start:2px;width:7px;height:7px;border:2px solid var(--accent);border-radius:50%}
.way-of-link li:not(:last-child)::after{content:"";position:absolute;inset-block:17px 0;inset-inline-start:6.5px;border-inline-start:2px solid var(--line-strong)}
.way-of-link bdi{font-weight:600;user-select:text}
.role,.source{color:var(--ink-soft)}
.source{font-size:12.5px;overflow-wrap:anywhere}
details p{margin:4px 0 0;padding-inline-start:4px;color:var(--ink);line-height:1.45}
details .source{color:var(--ink-soft)}
.known{gap:4px;font-size:13.5px}
.unfolding:not(:empty){margin-top:12px}
.uses{display:flex;flex-wrap:wrap;align-items:center;gap:6px 8px;min-width:0;margin:10px 0 0;padding:10px 12px;border:0;border-radius:10px;background:var(--inset);color:var(--ink)}
.uses legend{float:inline-start;width:100%;padding:0;font-size:13px;line-height:1.4;color:var(--ink-soft)}
.uses output{flex:1;text-align:center;font-variant-numeric:tabular-nums}
.step{display:grid;place-items:center;width:32px;height:32px;border:1px solid var(--line-strong);border-radius:8px;background:var(--surface);font-size:18px;line-height:1}
.step:hover{background:var(--accent-soft)}
.step[aria-disabled=true]{opacity:.5;cursor:default}
.periods{flex:1 0 100%;display:flex;flex-wrap:wrap;gap:4px;min-width:0;margin:0;padding:0;border:0}
.periods legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.periods label{position:relative;flex:1 1 auto;display:flex;align-items:center;min-height:28px;pointer-events:auto;cursor:pointer}
.periods input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.periods span{flex:1;padding:3px 8px;text-align:center;border:1px solid var(--line-strong);border-radius:14px;background:var(--surface);font-size:12.5px;line-height:20px}
.periods label:hover span{background:var(--inset)}
.periods input:checked+span{border-color:var(--accent);background:var(--accent-soft);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.periods input:focus-visible+span{outline:2px solid var(--focus);outline-offset:2px}
@media (max-height:479px){.decide{position:static}}
@media (forced-colors:active){
.periods span,.step,.uses{border:1px solid ButtonText}
.periods input:checked+span{border-color:Highlight;background:Highlight;color:HighlightText;forced-color-adjust:none}
.way-of-link li::before{border-color:CanvasText}
}
`;
