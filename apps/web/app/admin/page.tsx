import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouteLoaderData } from "react-router";
import { DeskHead } from "./desk-head.tsx";
import type { loader } from "./layout.tsx";

export default function DeskPage() {
  const { t } = useLingui();
  const name = useRouteLoaderData<typeof loader>("admin/layout")?.staff?.name;
  return (
    <section className="section">
      <DeskHead title={t`Desk`} />
      <h1>
        <Trans>Welcome, {name}</Trans>
      </h1>
      <p className="prose">
        <Link to="/admin/account">
          <Trans>Your account</Trans>
        </Link>
      </p>
    </section>
  );
}
