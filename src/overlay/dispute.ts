import type { Finding } from '../detect/finding';
import { readAddress } from '../detect/link-address';
import type { PageException } from '../messages/protocol';
import { shorten } from '../ui/quotes';
import type { MarkSubject } from './overlay';

/** Names and words longer than this are not offered: nobody could tell from the button what goes. */
const LONGEST = 100;
const SHOWN = 40;

/** One answer to "what is wrong?": what is excepted from now on, on this site. */
export interface DisputeChoice {
  readonly exception: PageException;
  /** The message without `overlay_`, and what is filled in. */
  readonly key: 'wrong_link' | 'wrong_words' | 'wrong_creator' | 'wrong_site';
  readonly subs: Readonly<Record<string, string>>;
}

/**
 * What may be wrong about a mark, the smallest first. Links or words are offered only where nothing else
 * speaks for the mark: an exception that leaves it standing would be none.
 */
export function disputeChoices(subject: MarkSubject): readonly DisputeChoice[] {
  const { verdict, link, creator } = subject;
  const telling = verdict.findings.filter(({ strength, kind }) => strength !== 'hint' && kind !== 'pressure');
  const choices: DisputeChoice[] = [];

  const hosts = new Set(
    link?.earns ? [hostOf(link.href)] : telling.filter(isLink).map(({ text }) => hostOf(text)),
  );
  const onlyLinks = link?.earns === true || telling.every(isLink);
  const [host] = hosts;
  if (onlyLinks && hosts.size === 1 && host) {
    choices.push({ exception: { kind: 'not-host', what: host }, key: 'wrong_link', subs: { host } });
  }
  const said = new Set(telling.map(({ text }) => text.toLowerCase()));
  const [first] = telling;
  if (first?.source === 'text' && said.size === 1 && fits(first.text)) {
    const words = shorten(first.text, SHOWN);
    const exception = { kind: 'not-phrase', what: first.text } as const;
    choices.push({ exception, key: 'wrong_words', subs: { words } });
  }
  if (creator !== null && fits(creator)) {
    const exception = { kind: 'not-creator', what: creator } as const;
    choices.push({ exception, key: 'wrong_creator', subs: { creator: shorten(creator, SHOWN) } });
  }
  choices.push({ exception: { kind: 'not-site', what: '' }, key: 'wrong_site', subs: {} });
  return choices;
}

function isLink({ source }: Finding): boolean {
  return source === 'link';
}

/** Long enough to mean something, and short enough to be kept whole. */
function fits(text: string): boolean {
  return text.length <= LONGEST && (text.match(/\p{L}/gu)?.length ?? 0) >= 2;
}

function hostOf(href: string): string {
  const address = readAddress(href);
  return typeof address === 'string' ? '' : address.host.replace(/^www\./, '');
}
