import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { statePath } from "../lib/paths.ts";

/** How the record treats states that changed their name, their flag or their government, or that ended. */
export const NamesAndFlags = () => (
  <section className="section">
    <h2>
      <Trans>Names, flags and states that changed</Trans>
    </h2>
    <div className="about-text">
      <p className="prose">
        <Trans>
          The order of the presidency follows the English name the United Nations used at the time, so every
          turn keeps the name it was held under. A state that took another name is one state here: Upper Volta
          is told under <Link to={statePath("burkina-faso")}>Burkina Faso</Link>, and the seat it held in 1984
          and 1985 is one term.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          A state that ended keeps its own page: the <Link to={statePath("soviet-union")}>Soviet Union</Link>,
          whose seat the Russian Federation continued from 24 December 1991, and the{" "}
          <Link to={statePath("united-arab-republic")}>United Arab Republic</Link>, the name under which Egypt
          and Syria sat together and which Egypt kept for ten years after they parted.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          <Link to={statePath("china")}>China</Link> has held one seat throughout. Until General Assembly
          resolution 2758 (XXVI) of 25 October 1971 it was represented by the Republic of China, since then by
          the People’s Republic of China.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          Flags are today’s, also over months when a state flew another. States that ended, former names with
          another flag, and China before October 1971 show a code in place of a flag. The figures of a country
          profile are those of its month and are not brought up to date.
        </Trans>
      </p>
    </div>
  </section>
);
