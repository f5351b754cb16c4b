import { type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Relation } from '../detect/finding';
import type { Disclosure, Verdict } from '../detect/verdict';
import { Mark } from '../overlay/Mark';
import { OVERLAY_CSS } from '../overlay/style';
import type { Spotting } from '../settings/settings';
import { useWords } from '../ui/language';
import { markWording } from '../ui/mark-wording';

/** The overlay's own sheet, and what lets a mark stand in a line of text. */
const SHEET = `${OVERLAY_CSS}
:host{position:static !important;display:inline-block !important;width:auto !important;max-width:100% !important;height:auto !important}
.surface,.mark{position:static}
.mark{width:auto;max-width:100%;cursor:default}`;

/** What is spotted in the example of a kind, as far as its mark says it. */
const SPOTTED: Readonly<Record<keyof Spotting, Partial<Verdict>>> = {
  affiliate: earns('affiliate', 'vague'),
  paid: earns('paid', 'clear'),
  code: earns('code', 'none'),
  gifted: earns('gifted', 'clear'),
  platformAd: { relations: ['platform-ad'] },
  sheepsClothing: { ...earns('affiliate', 'none'), sheepsClothing: true },
  pressure: { pressure: true },
};

function earns(relation: Relation, disclosure: Disclosure): Partial<Verdict> {
  return { earns: true, relations: [relation], disclosure };
}

const NOTHING: Verdict = {
  earns: false,
  relations: [],
  disclosure: 'not-applicable',
  saysUnpaid: false,
  deinfluencing: false,
  sheepsClothing: false,
  pressure: false,
  findings: [],
};

/** A mark as pages show it for this kind, drawn by what draws it there. A picture of one: it opens nothing. */
export function MarkExample({ kind }: { readonly kind: keyof Spotting }): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLSpanElement>(null);
  const verdict = { ...NOTHING, ...SPOTTED[kind] };
  const wording = markWording({ verdict, creator: null, link: null, links: [], text: '' }, words);
  useLayoutEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? withSheet(host.attachShadow({ mode: 'open' }));
    const mark = (
      <div class="surface" data-theme={document.documentElement.dataset['theme']}>
        <Mark
          wording={wording}
          label=""
          expanded={false}
          cardId=""
          hold={() => {}}
          onActivate={() => {}}
          onRest={() => {}}
        />
      </div>
    );
    render(mark, root);
  });
  return (
    <span class="mark-example" role="img" aria-label={wording.phrases.join(' · ')}>
      <span ref={place} inert />
    </span>
  );
}

/** The page's policy allows no inline style, so the sheet is adopted. */
function withSheet(root: ShadowRoot): ShadowRoot {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
  }
  return root;
}
