import type { LanguageTag, State } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";

const languages: LanguageTag[] = ["ar", "zh", "en", "fr", "ru", "es"];

const directionOf = (language: LanguageTag): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr");

/** The state's names in the six official languages of the United Nations, short and in full. */
export const LanguageNames = ({ state: { namesIn } }: { state: State }) => {
  const format = useFormat();
  const known = languages.flatMap((language) => {
    const name = namesIn[language];
    return name ? [{ language, ...name }] : [];
  });
  return (
    <section className="aside">
      <h2>
        <Trans>In the official languages</Trans>
      </h2>
      <dl className="language-names">
        {known.map(({ language, short, formal }) => (
          <div key={language}>
            <dt>{format.language(language)}</dt>
            <dd lang={language} dir={directionOf(language)}>
              <b>{short}</b>
              {formal !== null && formal !== short && <span>{formal}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {known.length < languages.length && (
        <p className="aside-note">
          <Trans>The record has no other language for this name.</Trans>
        </p>
      )}
    </section>
  );
};
