import type { Problem } from "@council/schema";
import type { PendingInvitation } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { DeskForm } from "./form/desk-form.tsx";
import { roleWords } from "./role-words.ts";

type Props = {
  invitations: PendingInvitation[];
  problemsOf: (tried: string, id: string) => readonly Problem[];
};

/** Links that nobody has used yet. */
export const PendingInvitations = ({ invitations, problemsOf }: Props) => {
  const { t } = useLingui();
  const format = useFormat();
  if (invitations.length === 0) return null;
  return (
    <section className="section">
      <h2>
        <Trans>Links that wait</Trans>
      </h2>
      <ul className="desk-list">
        {invitations.map(({ id, email, role, expiresAt }) => {
          const day = format.day(expiresAt.slice(0, 10));
          return (
            <li key={id}>
              <div>
                <p className="desk-list-name">{email ?? <Trans>Whoever has the link</Trans>}</p>
                <p className="desk-hint">
                  {t(roleWords[role].name)}, <Trans>until {day}</Trans>
                </p>
              </div>
              <DeskForm problems={problemsOf("withdraw-invitation", id)}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" name="do" value="withdraw-invitation" className="desk-button">
                  <Trans>Withdraw</Trans>
                </button>
              </DeskForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
