export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** 'fr-FR' → 'fr'; anything that is not French or English → `fallback`. */
export const toLocale = (tag: string | null, fallback: Locale): Locale => {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : fallback;
};
