import { Trans, useLingui } from "@lingui/react/macro";

/** The questions of the page, each a way to its answer. */
export const OnThisPage = () => {
  const { t } = useLingui();
  return (
    <nav className="on-this-page" aria-label={t`On this page`}>
      <ul>
        <li>
          <a href="#why">
            <Trans>Why this month</Trans>
          </a>
        </li>
        <li>
          <a href="#next">
            <Trans>When next</Trans>
          </a>
        </li>
        <li>
          <a href="#rota">
            <Trans>The rota</Trans>
          </a>
        </li>
        <li>
          <a href="#what-if">
            <Trans>What if</Trans>
          </a>
        </li>
        <li>
          <a href="#numbers">
            <Trans>In numbers</Trans>
          </a>
        </li>
      </ul>
    </nav>
  );
};
