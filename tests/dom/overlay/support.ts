import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/detect/finding';
import type { Verdict } from '../../../src/detect/verdict';
import type { PageContext } from '../../../src/messages/protocol';
import type { MarkSubject } from '../../../src/overlay/overlay';
import { type LocaleMessage, wordTable } from '../../../src/ui/words';

const LOCALES = join(import.meta.dirname, '../../../public/_locales');

/** The overlay's real words. */
export function wordsOf(language: string): Readonly<Record<string, string>> {
  const file = readFileSync(join(LOCALES, language, 'messages.json'), 'utf8');
  return wordTable(JSON.parse(file) as Record<string, LocaleMessage>);
}

export function contextOf(part: Partial<PageContext> = {}, language = 'en'): PageContext {
  return {
    level: 'marks',
    spotting: {
      affiliate: true,
      paid: true,
      code: true,
      gifted: true,
      platformAd: true,
      sheepsClothing: true,
      pressure: true,
    },
    theme: 'light',
    country: null,
    rules: [],
    locale: language.replace('_', '-'),
    dir: 'ltr',
    words: wordsOf(language),
    questions: [
      { id: 'q1', signal: 'affiliate_link', text: 'Was this on your mind yesterday?' },
      { id: 'q2', signal: 'scarcity', text: 'With no timer here, when would you decide?' },
    ],
    privateWindow: false,
    summary: null,
    holdBuys: false,
    restUntil: null,
    ...part,
  };
}

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    kind: 'affiliate',
    strength: 'certain',
    rule: 'program:demo',
    source: 'link',
    start: null,
    end: null,
    text: 'https://shop.example/thing?tag=ann-21',
    ...part,
  };
}

export function verdictOf(part: Partial<Verdict> = {}): Verdict {
  return {
    earns: true,
    relations: ['affiliate'],
    disclosure: 'none',
    saysUnpaid: false,
    deinfluencing: false,
    sheepsClothing: false,
    pressure: false,
    findings: [findingOf()],
    ...part,
  };
}

export function subjectOf(anchor: Element, part: Partial<MarkSubject> = {}): MarkSubject {
  return {
    id: 'one',
    anchor,
    container: anchor,
    chip: true,
    links: [],
    verdict: verdictOf(),
    creator: '@ann',
    platform: 'web',
    url: 'https://feed.example/1',
    link: {
      href: 'https://shop.example/thing?tag=ann-21',
      earns: true,
      strength: 'certain',
      program: 'demo-shop',
      payee: 'ann-21',
      destination: 'https://shop.example/thing',
      clean: 'https://shop.example/thing',
      error: null,
    },
    title: 'A thing',
    text: '',
    itemKey: 'item',
    memory: null,
    ...part,
  };
}
