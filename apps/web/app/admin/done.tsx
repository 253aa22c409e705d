import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

const words = {
  password: msg`The password is changed. Every other session has ended.`,
  "confirm-factor": msg`The second factor is set up. You will be asked for a code when you sign in.`,
  "end-factor": msg`The second factor is taken away.`,
  revoke: msg`The session has ended.`,
  "revoke-others": msg`Every other session has ended.`,
  "withdraw-invitation": msg`The invitation is withdrawn.`,
  "set-role": msg`The role is given.`,
  deactivate: msg`The account is closed, and its sessions have ended.`,
  reactivate: msg`The account is open again.`,
  "end-sessions": msg`All sessions of this account have ended.`,
};

/** Says that something was done. */
export const Done = ({ what }: { what: string | null }) => {
  const { t } = useLingui();
  const said = what !== null && Object.hasOwn(words, what) ? words[what as keyof typeof words] : null;
  return (
    <p role="status" className={said ? "desk-done" : undefined}>
      {said && t(said)}
    </p>
  );
};
