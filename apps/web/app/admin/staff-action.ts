import type { Problem } from "@council/schema";
import type { InvitationLink, Role } from "@council/schema/desk";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { type Api, apiContext } from "../api.ts";
import { attemptAsStaff } from "./attempt.ts";
import { sentForm } from "./form/sent-form.ts";

const path = "/admin/staff";

/** A link to be handed on: whole, with the host that the administrator reached us by. */
export type HandedLink = { url: string; expiresAt: string };

/** What became of a form on the staff page; `id` names whom or what it was about. */
type Outcome = { tried: string; id: string; problems: Problem[]; email: string; link: HandedLink | null };

type Asked = { id: string; email: string; role: Role };

/** What each form on the page does, by the value of its button. */
const deeds: Record<string, (staff: Api["staff"], asked: Asked) => Promise<unknown>> = {
  invite: (staff, { email, role }) => staff.invite.mutate({ role, ...(email === "" ? {} : { email }) }),
  "withdraw-invitation": (staff, { id }) => staff.revokeInvitation.mutate({ id }),
  "renew-password": (staff, { id }) => staff.renewPassword.mutate({ id }),
  "set-role": (staff, { id, role }) => staff.setRole.mutate({ id, role }),
  deactivate: (staff, { id }) => staff.deactivate.mutate({ id }),
  reactivate: (staff, { id }) => staff.reactivate.mutate({ id }),
  "end-sessions": (staff, { id }) => staff.revokeSessions.mutate({ id }),
};

const givesLink = ["invite", "renew-password"];

export const staffAction = async ({ request, context }: ActionFunctionArgs) => {
  const form = await sentForm(request);
  const typed = (name: string) => String(form.get(name) ?? "");
  const [tried, id, email] = [typed("do"), typed("id"), typed("email").trim()];
  const deed = deeds[tried];
  if (deed === undefined) throw data(null, { status: 400 });
  const asked = { id, email, role: typed("role") as Role };
  const { answer, problems, status } = await attemptAsStaff(deed(context.get(apiContext).staff, asked), path);
  if (problems.length > 0) return data<Outcome>({ tried, id, problems, email, link: null }, { status });
  if (!givesLink.includes(tried)) return redirect(`${path}?${new URLSearchParams({ done: tried })}`);
  const made = answer as InvitationLink;
  const link = { url: new URL(made.path, request.url).href, expiresAt: made.expiresAt };
  return data<Outcome>({ tried, id, problems, email: "", link });
};
