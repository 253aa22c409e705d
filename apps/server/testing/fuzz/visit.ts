import type { openBrowser } from "../open-browser.ts";
import { answerFaults } from "./answer-faults.ts";
import { bodyOf, type Filling, filled } from "./filled.ts";
import { type Form, formsIn } from "./forms.ts";

type Browser = ReturnType<typeof openBrowser>;

/** A page as it was answered, and what is wrong with that. */
export type Visit = { html: string; faults: string[] };

export const visit = async (who: Browser, address: string, init: RequestInit = {}): Promise<Visit> => {
  let html = "";
  const ask = () => who.send(address, { ...init, redirect: "manual" });
  const faults = await answerFaults(ask, (_, body) => {
    html = body;
  });
  return { html, faults };
};

/** Fills a form of a page and sends it from there. */
export const sendForm = (who: Browser, address: string, html: string, how: Filling): Promise<Visit> => {
  const { origin } = new URL(address);
  const form = formOf(html, how) ?? { action: address, method: "POST", fields: [], buttons: [] };
  const { href } = new URL(form.action, address);
  const pairs = filled(form, how);
  if (form.method === "GET") return visit(who, `${href}?${new URLSearchParams(pairs)}`);
  const { body, headers } = bodyOf(pairs, how.body);
  return visit(who, href, { method: "POST", body, headers: { ...headers, origin } });
};

/** One of the page's own forms: that to sign out, which all pages of the desk have, would empty the desk soon. */
const formOf = (html: string, { form }: Filling): Form | undefined => {
  const forms = formsIn(html).filter(({ action }) => action !== "/admin/sign-out");
  return forms[form % forms.length];
};
