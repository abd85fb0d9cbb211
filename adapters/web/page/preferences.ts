import type { Who } from './api.ts';

/** The team's language, as the page came. */
const served = document.documentElement.lang;

export type Theme = 'auto' | 'light' | 'dark';

/** What this browser remembers: who one is, the language, the theme. */
export const preferences = {
  get as(): Who['as'] {
    const known = read('as');
    return known === 'robin' || known === 'sacha' || known === 'noa' ? known : 'local';
  },
  get lang(): Who['lang'] {
    const known = read('lang') ?? served;
    return known === 'en' ? 'en' : 'fr';
  },
  get theme(): Theme {
    const known = read('theme');
    return known === 'light' || known === 'dark' ? known : 'auto';
  },
  set: (name: 'as' | 'lang' | 'theme' | 'samples', value: string): void => {
    try {
      localStorage.setItem(`matchpro.${name}`, value);
    } catch {
      // A browser that keeps nothing forgets at the next visit: the page works all the same.
    }
  },
  get samples(): boolean {
    return read('samples') !== 'hidden';
  },
};

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(`matchpro.${name}`);
  } catch {
    return null;
  }
};

export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
};
