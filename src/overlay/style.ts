import { tokensCss } from '../ui/tokens';
import { CARD_PARTS_CSS } from './card/style';

/**
 * The overlay's sheet. In px throughout, and with every inherited property set anew: `all: initial` stops
 * neither `rem` nor custom properties nor direction. `!important` on the host wins over the page's own
 * `!important`, because the inner context does.
 */
export const OVERLAY_CSS = `
:host{all:initial !important;display:block !important;position:absolute !important;top:0 !important;left:0 !important;
width:0 !important;height:0 !important;overflow:visible !important;pointer-events:none !important;
z-index:2147483647 !important}
${tokensCss('.surface')}
.surface{position:absolute;top:0;left:0;font-family:var(--font);font-size:14px;font-weight:400;font-style:normal;line-height:1.45;
letter-spacing:normal;word-spacing:normal;text-transform:none;text-align:start;text-indent:0;text-shadow:none;
white-space:normal;color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;cursor:default;user-select:none}
.surface[hidden]{display:none}
.surface:lang(ja){font-family:system-ui,"Noto Sans CJK JP",sans-serif}
.surface *,.surface *::before{box-sizing:border-box}
button{all:unset;box-sizing:border-box;cursor:pointer;font:inherit;pointer-events:auto}
button:focus-visible,.card:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
svg{display:block;flex:none;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}

.mark{position:absolute;top:0;left:0;display:inline-flex;align-items:center;gap:5px;width:max-content;max-width:min(400px,calc(100vw - 16px));
min-height:24px;padding:2px 10px 2px 7px;border:1px solid var(--line-strong);border-radius:12px;background:var(--surface);
color:var(--ink);font-size:12.5px;font-weight:500;line-height:18px;box-shadow:var(--shadow);pointer-events:auto}
.mark[dir=rtl],[dir=rtl] .mark{padding:2px 7px 2px 10px}
.mark svg{color:var(--accent)}
.mark[data-tone=earns]{border-color:var(--amber)}
.mark[data-tone=earns] svg{color:var(--amber)}
.mark:hover,.mark[aria-expanded=true]{background:var(--inset)}
.mark .second{color:var(--ink-soft);font-weight:400}
.mark .one{display:none}
.mark[data-form=short] .all{display:none}
.mark[data-form=short] .one{display:inline}
.mark[data-form=icon] span{display:none}
.mark[data-form=icon][data-form]{padding:2px;width:24px;justify-content:center}

.summary{position:fixed;top:0;left:0;display:flex;flex-direction:column;gap:2px;width:max-content;max-width:min(380px,calc(100vw - 24px));padding:2px;
border:1px solid var(--line-strong);border-radius:16px;background:var(--surface);color:var(--ink);box-shadow:var(--shadow);pointer-events:auto;font-size:13px;line-height:18px}
.sum-line{display:flex;align-items:center}
.grip{display:grid;place-items:center;flex:none;width:24px;min-height:28px;border-radius:12px;color:var(--ink-soft);cursor:grab;touch-action:none}
.grip:hover{background:var(--inset);color:var(--ink)}
.grip:active{cursor:grabbing}
.sum-text{display:flex;align-items:center;gap:6px;min-width:28px;min-height:28px;padding:4px 10px 4px 4px;border-radius:12px;text-align:start}
[dir=rtl] .sum-text{padding:4px 4px 4px 10px}
.sum-text:hover,.sum-text[aria-expanded=true]{background:var(--inset)}
.sum-text svg{color:var(--amber)}
.sum-ways{display:flex;flex-direction:column;padding:4px 4px 0}
.sum-ways p{margin:0;padding:4px 8px}
.sum-way{min-height:32px;padding:6px 8px;border-radius:10px}
.sum-way:hover{background:var(--inset)}

:lang(ko){word-break:keep-all}
.card{position:absolute;z-index:1;top:0;left:0;width:340px;max-width:calc(100vw - 16px);max-height:min(560px,calc(100vh - 16px));overflow:auto;overscroll-behavior:contain;
padding:16px;border:1px solid var(--line-strong);border-radius:14px;background:var(--surface);color:var(--ink);box-shadow:var(--shadow);
pointer-events:auto;scrollbar-width:thin}
.card.sheet{position:fixed;top:auto;left:0;right:0;bottom:-2px;width:auto;max-width:none;max-height:min(70vh,560px);border-radius:14px 14px 0 0;border-width:1px 0 0;
padding:16px 16px max(18px,env(safe-area-inset-bottom))}
.top{display:flex;align-items:flex-start;gap:8px}
.sentence{flex:1;margin:0;font-size:16px;font-weight:600;line-height:1.35;text-wrap:pretty;overflow-wrap:anywhere}
.sentence svg{display:inline-block;vertical-align:-3px;margin-inline-end:6px;color:var(--accent)}
.card[data-tone=earns] .sentence svg{color:var(--amber)}
.close{display:grid;place-items:center;width:28px;height:28px;margin:-4px;margin-inline-end:-6px;border-radius:8px;color:var(--ink-soft)}
.close:hover{background:var(--inset);color:var(--ink)}
.rest{margin:4px 0 0;color:var(--ink-soft)}
h3{margin:14px 0 6px;font-size:12.5px;font-weight:600;line-height:1.4;color:var(--ink-soft)}
ul{margin:0;padding:0;list-style:none;display:grid;gap:8px}
.kind{display:block;font-size:13px;color:var(--ink-soft)}
q{quotes:none;display:block;margin-top:2px;padding:5px 8px;border-radius:6px;background:var(--inset);font-size:13.5px;line-height:1.45;
overflow-wrap:anywhere;user-select:text;cursor:text}
mark{padding:0 2px;border-radius:3px;background:var(--amber-soft);color:var(--ink);font-weight:600}
.cues{margin:0;display:flex;flex-wrap:wrap;gap:4px 6px}
.cues q{display:inline-block;margin:0}
details{margin-top:6px;font-size:13px;color:var(--ink-soft)}
summary{width:max-content;min-height:24px;padding:2px 4px;border-radius:6px;cursor:pointer}
summary:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
details ul{margin-top:6px}
.question{padding:10px 12px;border-radius:10px;background:var(--accent-soft)}
.question h3{margin:0 0 2px;font-weight:500}
.question p{margin:0;font-size:15px;line-height:1.4;text-wrap:pretty}
.private,.problem{margin:0;padding:8px 12px;border-radius:10px;background:var(--inset)}
.problem{background:var(--amber-soft)}
.decide{position:sticky;bottom:-16px;margin:12px -16px 0;padding:4px 16px 12px;background:var(--surface);box-shadow:0 -8px 8px -4px var(--surface)}
.decide>:not(:empty)~:not(:empty){margin-top:10px}
.ways{display:flex;flex-wrap:wrap;gap:8px}
.way{flex:1 1 0;min-width:max-content;max-width:100%;min-height:38px;padding:8px 12px;border:1px solid var(--line-strong);border-radius:10px;background:var(--surface);
font-weight:500;line-height:20px;text-align:center}
.way:hover{background:var(--inset)}
.way.first{flex-basis:100%;border-color:var(--accent);background:var(--accent);color:var(--on-accent);font-weight:600}
.way.first:hover{background:var(--accent-hover)}
.choices{display:flex;flex-direction:column;gap:6px;min-width:0;margin:0;padding:0;border:0}
.choices h3{margin:0}
.choices .way{flex:none;min-width:0;text-align:start;overflow-wrap:anywhere}
.choices .plain-button{align-self:flex-start}
.way[aria-disabled=true]{opacity:.6;cursor:progress}
.state{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;padding:6px 6px 6px 12px;border-radius:10px;background:var(--accent-soft)}
.state p{flex:1 1 auto;margin:4px 0;max-width:100%}
.plain-button{min-height:28px;padding:4px 8px;border-radius:8px;color:var(--accent);font-weight:600;text-decoration:underline;text-underline-offset:3px}
.plain-button:hover{background:var(--inset)}
.foot{display:flex;justify-content:flex-end;margin-block:-4px -8px;margin-inline-end:-6px}
.wrong{min-height:24px;padding:3px 6px;border-radius:6px;color:var(--ink-soft);font-size:12.5px;text-decoration:underline;text-underline-offset:3px}
.wrong:hover{color:var(--ink);background:var(--inset)}
.spoken{position:absolute;top:0;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

${CARD_PARTS_CSS}
@media (prefers-reduced-motion:no-preference){
.card{animation:rise .14s ease-out}
@keyframes rise{from{margin-top:3px}}
}
@media (forced-colors:active){
.mark,.card,.summary,.way{border-color:ButtonText}
.way.first{border-color:Highlight;background:Highlight;color:HighlightText;forced-color-adjust:none}
mark{background:Mark;color:MarkText}
.question,.state,.private,.problem,q{border:1px solid CanvasText}
}
@media print{:host{display:none !important}}
`;
