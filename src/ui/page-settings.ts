import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import { dressPage, wordsFor } from './page';
import type { Words } from './words';

/** What a page of ours needs from its composition root before it can say anything. */
export interface SettingsPort {
  readonly browserLanguage: string;
  /** Calls back with the settings now and after every change; returns how to stop. */
  readonly onSettings: (listener: (settings: Settings) => void) => () => void;
}

/**
 * Keeps a page of ours in the person's settings: it speaks their language, wears their theme and has its title.
 * Null until the settings have come.
 * @param title the words its title is made of; null for a page without one of its own
 */
export function usePageSettings(
  port: SettingsPort,
  title: Parameters<Words['say']>[0] | null,
): { readonly settings: Settings; readonly words: Words } | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => port.onSettings(setSettings), [port]);
  const words = settings && wordsFor(settings.language, port.browserLanguage);
  useEffect(() => {
    if (!settings || !words) return;
    dressPage(document.documentElement, words.locale, settings.theme);
    if (title !== null) document.title = words.say(title);
  }, [settings, words, title]);
  return settings && words ? { settings, words } : null;
}
