import { Trans, useLingui } from "@lingui/react/macro";
import { type ComponentType, type ReactNode, useEffect, useRef } from "react";
import { Link, NavLink, useLocation, useMatches } from "react-router";
import { aboutApiPath, followPath, yearPath } from "../lib/paths.ts";
import { Mark } from "./mark.tsx";
import { places } from "./places.ts";
import { SearchDoor } from "./search-door.tsx";

/** What a route may say in its `handle`: the masthead that stands over its pages in place of the public one. */
export type ShellHandle = { masthead?: ComponentType };

/** What every page stands in. `year` is this year in New York, or null where it is not known. */
export const Shell = ({ year, children }: { year: number | null; children: ReactNode }) => {
  const handles = useMatches().map(({ handle }) => handle as ShellHandle | undefined);
  const Own = handles.findLast((handle) => handle?.masthead)?.masthead;
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      {Own ? <Own /> : <Masthead year={year} />}
      <Main>{children}</Main>
      <Footer />
    </>
  );
};

const Masthead = ({ year }: { year: number | null }) => {
  const { t } = useLingui();
  return (
    <header className="masthead wrap">
      <Link to="/" className="masthead-name" prefetch="intent">
        <Mark />
        <span>
          <Trans>Council Presidency</Trans>
        </span>
      </Link>
      <p className="masthead-line">
        <Trans>Who presides over the UN Security Council, month by month</Trans>
      </p>
      <nav aria-label={t`Main`}>
        <ul>
          {year !== null && <NavItem to={yearPath(year)}>{year}</NavItem>}
          {places.map(({ path, word }) => (
            <NavItem key={path} to={path}>
              {t(word)}
            </NavItem>
          ))}
        </ul>
      </nav>
      <SearchDoor />
    </header>
  );
};

const NavItem = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <NavLink to={to} prefetch="intent">
      {children}
    </NavLink>
  </li>
);

const Main = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="main" className="wrap" ref={main} tabIndex={-1}>
      {children}
    </main>
  );
};

const Footer = () => (
  <footer className="footer wrap">
    <p>
      <Trans>
        An independent record. It is not a site of the United Nations. Days are days in New York, where the
        Council sits.
      </Trans>
    </p>
    <p>
      <Link to={followPath}>
        <Trans>Follow by calendar or feed, embed</Trans>
      </Link>{" "}
      ·{" "}
      <Link to={aboutApiPath}>
        <Trans>Build on the data</Trans>
      </Link>
    </p>
  </footer>
);
