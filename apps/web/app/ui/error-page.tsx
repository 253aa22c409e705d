import { monthFrom, yearOf } from "@council/schema/calendar";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { isRouteErrorResponse, Link, useLocation } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { firstDay } from "../lib/council.ts";
import { monthPath } from "../lib/paths.ts";
import { PageHead } from "./page-head.tsx";
import { Verbatim } from "./verbatim.tsx";

/** What a reader gets in place of a page: what was asked, why it is not here, and what can be had. */
export const ErrorPage = ({ error }: { error: unknown }) =>
  isRouteErrorResponse(error) && error.status < 500 ? <NotFound /> : <Failed />;

const NotFound = () => {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return (
    <section className="error-page">
      <PageHead title={t`Not found`} description={t`There is no such page.`} path={pathname} />
      <p className="kicker">
        <Trans>Not found</Trans>
      </p>
      <h1>
        <Trans>
          There is no page for <Verbatim text={pathname} />
        </Trans>
      </h1>
      <p className="prose">
        <Reason pathname={pathname} />
      </p>
      <Ways />
    </section>
  );
};

const reasons = [
  { under: "/states/", reason: msg`No state goes by this name in the record.` },
  { under: "/people/", reason: msg`No person goes by this name in the record.` },
];

const Reason = ({ pathname }: { pathname: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const [, year, month] = /^\/(\d{4})(?:\/(\d{1,2}))?\/?$/.exec(pathname) ?? [];
  const known = reasons.find(({ under }) => pathname.startsWith(under));
  if (known) return t(known.reason);
  if (year === undefined) return <Trans>The address may be mistyped, or the page has moved.</Trans>;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return <Trans>A year has the months 01 to 12, as in {`/${year}/09`}.</Trans>;
  if (Number(year) < yearOf(firstDay)) return <Trans>The Council first met on {format.day(firstDay)}.</Trans>;
  const asked = month === undefined ? year : format.month(monthFrom(Number(year), Number(month)));
  return (
    <Trans>
      No presidency is known for {asked}: the members that will sit then have not been elected, or the rota is
      not published.
    </Trans>
  );
};

const Failed = () => {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return (
    <section className="error-page">
      <PageHead title={t`Something failed`} description={t`The page could not be made.`} path={pathname} />
      <p className="kicker">
        <Trans>Our fault</Trans>
      </p>
      <h1>
        <Trans>This page could not be made</Trans>
      </h1>
      <p className="prose">
        <Trans>Something failed on our side. It is logged. Loading the page again may help.</Trans>
      </p>
      <Ways />
    </section>
  );
};

const Ways = () => (
  <ul className="ways">
    <Way to="/">
      <Trans>Who presides now</Trans>
    </Way>
    <Way to="/history">
      <Trans>Every presidency since 1946</Trans>
    </Way>
    <Way to="/states">
      <Trans>Every state that has sat on the Council</Trans>
    </Way>
    <Way to="/people">
      <Trans>Everyone known to have sat in the chair</Trans>
    </Way>
    <Way to={monthPath("2025-09")}>
      <Trans>An example: South Korea in September 2025</Trans>
    </Way>
    <Way to={monthPath(firstDay.slice(0, 7))}>
      <Trans>The first presidency: Australia in January 1946</Trans>
    </Way>
  </ul>
);

const Way = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <Link to={to}>{children}</Link>
  </li>
);
