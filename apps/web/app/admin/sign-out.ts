import { redirect } from "react-router";
import { apiContext } from "../api.ts";
import type { Route } from "./+types/sign-out";

export const loader = () => redirect("/admin");

export const action = async ({ context }: Route.ActionArgs) => {
  await context.get(apiContext).session.signOut.mutate();
  return redirect("/admin/sign-in");
};
