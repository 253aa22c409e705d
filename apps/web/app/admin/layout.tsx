import { type MiddlewareFunction, Outlet, redirect } from "react-router";
import { apiContext } from "../api.ts";
import type { ShellHandle } from "../ui/shell.tsx";
import type { Route } from "./+types/layout";
import { DeskMasthead } from "./masthead.tsx";
import { signInPath } from "./next-path.ts";
import "./desk.css";

/** Whoever is not signed in goes to sign in first, and comes back. A post goes on: what was typed must not be lost. */
const onlyStaff: MiddlewareFunction<Response> = async ({ request, context, url }) => {
  if (request.method === "POST") return;
  if ((await context.get(apiContext).session.current.query()) === null)
    throw redirect(signInPath(url.pathname + url.search));
};

export const middleware: Route.MiddlewareFunction[] = [onlyStaff];

export const loader = async ({ context }: Route.LoaderArgs) => ({
  staff: await context.get(apiContext).session.current.query(),
});

export const handle: ShellHandle = { masthead: DeskMasthead };

export default function Desk() {
  return <Outlet />;
}
