import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/detect/finding';
import { tellingTags } from '../../../src/detect/telling-tags';
import { tokenise } from '../../../src/detect/text-cutter';

const tagsIn = (text: string, platform = 'instagram', found: readonly Finding[] = []) =>
  tellingTags(tokenise(text), platform, found).map(({ kind, text: tag }) => `${kind} ${tag}`);

describe('tags that tell', () => {
  it('hold a brand before the word for who speaks for it, or after that for who gave it', () => {
    expect(tagsIn('18k along the canal #veloraambassador #run')).toEqual(['paid #veloraambassador']);
    expect(tagsIn('neue Schuhe #velora_botschafterin')).toEqual(['paid #velora_botschafterin']);
    expect(tagsIn('so soft #giftedbyvelora')).toEqual(['gifted #giftedbyvelora']);
  });

  it('of working together need somebody to work with, and no art', () => {
    expect(tagsIn('dinner at @velora #collab')).toEqual(['paid #collab']);
    expect(tagsIn('dinner tonight #collab')).toEqual([]);
    expect(tagsIn('new song with @velora #collab')).toEqual([]);
    expect(tagsIn('dinner with @lena.m #collab')).toEqual([]);
    expect(tagsIn('our research with @velora #collaboration', 'x')).toEqual([]);
    expect(tagsIn('dinner at @velora #collab', 'linkedin')).toEqual([]);
    expect(tagsIn('ten years with @velora #partner')).toEqual([]);
  });

  it('of working together need nobody beside a code of the author’s', () => {
    const place = { rule: 'code:x', source: 'text', start: 0, end: 6, text: 'MIRA15' } as const;
    const said = (strength: 'likely' | 'hint') => [{ ...place, kind: 'code', strength } as const];
    expect(tagsIn('MIRA15 para la crema #colab', 'tiktok', said('likely'))).toEqual(['paid #colab']);
    expect(tagsIn('MIRA15 para la crema #colab', 'tiktok', said('hint'))).toEqual([]);
    expect(tagsIn('MIRA15, new song out #colab', 'tiktok', said('likely'))).toEqual([]);
  });

  it('are none of a country’s, of nature, or of an ordinary page', () => {
    expect(tagsIn('reception at the #usambassador #ambassador #goodwillambassador')).toEqual([]);
    expect(tagsIn('#unicefambassador #canadianambassador #oceanambassador')).toEqual([]);
    expect(tagsIn('#giftedbynature #giftedby #giftedbyme #giftedbymyhusband')).toEqual([]);
    expect(tagsIn('#veloraambassador', 'web')).toEqual([]);
  });

  it('are told of so many times only', () => {
    expect(tagsIn(`@velora ${'#collab '.repeat(5000)}`)).toHaveLength(16);
  });

  it('are vague by every standard', () => {
    expect(tellingTags(tokenise('#veloraambassador'), 'x', [])).toMatchObject([
      { clear: false, strength: 'likely' },
    ]);
  });
});
