import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words } from './words';

const Language = createContext<Words>(createWords({}, 'en'));

/** Gives the components below it their words. */
export const LanguageProvider = Language.Provider;

/** The words of the page's language. */
export function useWords(): Words {
  return useContext(Language);
}
