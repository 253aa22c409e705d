import { type I18n, setupI18n } from "@lingui/core";

/** The languages with a catalogue, as BCP 47 tags. English has no prefix in a page's address. */
const locales = ["en"] as const;
export type Locale = (typeof locales)[number];

/** The language of a page, from the first part of its path. */
export const localeOf = (pathname: string): Locale => {
  const first = pathname.split("/")[1];
  return locales.find((locale) => locale === first) ?? "en";
};

/** The messages of one language, loaded alone. */
export const loadI18n = async (locale: Locale): Promise<I18n> => {
  const { messages } = await import(`./catalogues/${locale}.po`);
  return setupI18n({ locale, messages: { [locale]: messages } });
};
