import { Trans, useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import { apiContext } from "../api.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import type { Route } from "./+types/account-page";
import { accountAction } from "./account-action.ts";
import { attemptAsStaff } from "./attempt.ts";
import { ChangePassword } from "./change-password.tsx";
import { DeskHead } from "./desk-head.tsx";
import { Done } from "./done.tsx";
import { roleWords } from "./role-words.ts";
import { SecondFactor } from "./second-factor.tsx";
import { SessionList } from "./session-list.tsx";

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { session } = context.get(apiContext);
  const [current, mine] = await Promise.all([
    session.current.query(),
    attemptAsStaff(session.mine.query(), "/admin/account"),
  ]);
  return { current, sessions: mine.answer ?? [] };
};

export const action = accountAction;

export default function AccountPage({ loaderData: { current, sessions }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const [query] = useSearchParams();
  const problemsOf = (tried: string) => (actionData?.tried === tried ? actionData.problems : []);
  if (current === null) return null;
  return (
    <div className="desk-page">
      <DeskHead title={t`Account`} />
      <h1>
        <Trans>Account</Trans>
      </h1>
      <Done what={actionData ? null : query.get("done")} />
      <Facts>
        <Fact term={<Trans>Name</Trans>}>{current.name}</Fact>
        <Fact term={<Trans>Address</Trans>}>{current.email}</Fact>
        <Fact term={<Trans>Role</Trans>}>
          {t(roleWords[current.role].name)}. {t(roleWords[current.role].may)}
        </Fact>
      </Facts>
      <ChangePassword problems={problemsOf("password")} />
      <SecondFactor
        isOn={current.hasSecondFactor}
        start={actionData?.start ?? null}
        problems={actionData?.problems ?? []}
        tried={actionData?.tried ?? null}
      />
      <SessionList sessions={sessions} problems={problemsOf("revoke")} />
    </div>
  );
}
