import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form, Link, NavLink, useRouteLoaderData } from "react-router";
import { Mark } from "../ui/mark.tsx";
import type { loader } from "./layout.tsx";

/** Stands over every page of the desk: its places, who is signed in, and the way out. */
export const DeskMasthead = () => {
  const { t } = useLingui();
  const staff = useRouteLoaderData<typeof loader>("admin/layout")?.staff;
  return (
    <header className="masthead desk-masthead wrap">
      <Link to="/admin" className="masthead-name">
        <Mark />
        <span>
          <Trans>Staff desk</Trans>
        </span>
      </Link>
      <p className="desk-readers">
        <Link to="/">
          <Trans>What readers see</Trans>
        </Link>
      </p>
      {staff && (
        <>
          <nav aria-label={t`Desk`}>
            <ul>
              <Place to="/admin/records">{t`Records`}</Place>
              <Place to="/admin/drafts">{t`Drafts`}</Place>
              <Place to="/admin/import">{t`Paste a profile`}</Place>
              <Place to="/admin/change-ambassador">{t`Change the ambassador`}</Place>
              {staff.role === "admin" && <Place to="/admin/staff">{t`Staff`}</Place>}
              <Place to="/admin/account">{t`Account`}</Place>
            </ul>
          </nav>
          <Form method="post" action="/admin/sign-out" reloadDocument className="desk-leave">
            <button type="submit">
              <Trans>Sign out</Trans>
            </button>
          </Form>
        </>
      )}
    </header>
  );
};

const Place = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <NavLink to={to}>{children}</NavLink>
  </li>
);
