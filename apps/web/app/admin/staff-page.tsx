import { Trans, useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import { apiContext } from "../api.ts";
import type { Route } from "./+types/staff-page";
import { attemptAsStaff } from "./attempt.ts";
import { DeskHead } from "./desk-head.tsx";
import { Done } from "./done.tsx";
import { Invite } from "./invite.tsx";
import { NewLink } from "./new-link.tsx";
import { PendingInvitations } from "./pending-invitations.tsx";
import { staffAction } from "./staff-action.ts";
import { StaffList } from "./staff-list.tsx";

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { staff } = context.get(apiContext);
  const [all, invitations] = await Promise.all([
    attemptAsStaff(staff.list.query(), "/admin/staff"),
    attemptAsStaff(staff.invitations.query(), "/admin/staff"),
  ]);
  return {
    all: all.answer,
    invitations: invitations.answer ?? [],
    refusal: all.problems[0]?.message ?? null,
  };
};

export const action = staffAction;

export default function StaffPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const [query] = useSearchParams();
  const { all, invitations, refusal } = loaderData;
  const problemsOf = (tried: string, id = "") =>
    actionData?.tried === tried && actionData.id === id ? actionData.problems : [];
  return (
    <div className="desk-page">
      <DeskHead title={t`Staff`} />
      <h1>
        <Trans>Staff</Trans>
      </h1>
      {all === null ? (
        <p>{refusal}</p>
      ) : (
        <>
          <Done what={actionData ? null : query.get("done")} />
          {actionData?.link && <NewLink link={actionData.link} />}
          <Invite problems={problemsOf("invite")} email={actionData?.email ?? ""} />
          <PendingInvitations invitations={invitations} problemsOf={problemsOf} />
          <StaffList all={all} problemsOf={problemsOf} />
        </>
      )}
    </div>
  );
}
