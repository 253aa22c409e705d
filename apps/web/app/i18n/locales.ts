import { type I18n, setupI18n } from "@lingui/core";

/** The languages with a catalogue, as BCP 47 tags. English has no prefix in a page's address. */
const locales = ["en"] as const;

/** The language of a page, from the first part of its path. */
const localeOf = (pathname: string): string => {
  const first = pathname.split("/")[1];
  return locales.find((locale) => locale === first) ?? "en";
};

/** True for the pages of the staff desk, which have messages of their own. */
export const isDesk = (pathname: string): boolean => /^\/admin(?:\/|$)/.test(pathname);

/** The messages of a page in its language, loaded alone; with them those of the desk on its pages. */
export const loadI18n = async (pathname: string): Promise<I18n> => {
  const locale = localeOf(pathname);
  const [shared, desk] = await Promise.all([
    import(`./catalogues/${locale}.po`),
    isDesk(pathname) ? import(`./desk-catalogues/${locale}.po`) : { messages: {} },
  ]);
  return setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...desk.messages } } });
};
