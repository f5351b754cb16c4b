import type { PlatformAdapter } from '../../../src/platforms/adapter';

/** A feed as plain as can be: `<div class="post" id="…">words</div>`, to test the watching alone. */
export const feed: PlatformAdapter & { reads: number } = {
  id: 'feed',
  hosts: ['feed.example'],
  reads: 0,
  posts: (root) => [...(root.matches('.post') ? [root] : []), ...root.querySelectorAll('.post')],
  postOf: (node) => node.closest('.post'),
  read(post, page) {
    feed.reads += 1;
    const linkElements = [...post.querySelectorAll('a')];
    const text = post.textContent ?? '';
    if (text === '') return null;
    return {
      key: post.getAttribute('data-key') ?? '',
      element: post,
      anchor: post,
      linkElements,
      reading: {
        platform: 'feed',
        url: page.url.href,
        lang: page.lang,
        creator: null,
        text,
        fold: null,
        links: linkElements.map((link) => ({ href: link.href, text: link.text, rel: '' })),
        labels: (post.getAttribute('data-label') ?? '')
          .split(',')
          .filter(Boolean)
          .map((label) => ({ text: label, meaning: 'paid' as const })),
      },
    };
  },
};

export function postHtml(key: string, text = `words of ${key}`): string {
  return `<div class="post" data-key="${key}"><p>${text}</p></div>`;
}

interface Due {
  readonly at: number;
  readonly work: () => void;
}

/** A clock and a scheduler that move only when told. */
export function fakeTime() {
  let now = 0;
  let due: Due[] = [];
  return {
    clock: () => now,
    /** Lets work seem to take time. */
    spend: (ms: number) => {
      now += ms;
    },
    schedule: (work: () => void, delay: number) => {
      due.push({ at: now + delay, work });
    },
    pending: () => due.length,
    /** Lets observers report, then runs what is due within `ms`, in order. */
    async pass(ms: number): Promise<void> {
      await Promise.resolve();
      const end = now + ms;
      for (;;) {
        const next = due.filter((one) => one.at <= end).sort((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.work();
        await Promise.resolve();
      }
      now = Math.max(now, end);
    },
  };
}
