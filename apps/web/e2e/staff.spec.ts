import { createHmac } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { origin } from "./setting.ts";
import { invitation, joinStaff, password, signIn, standElsewhere } from "./staff.ts";
import { visit } from "./wake.ts";

test.describe.configure({ mode: "parallel" });

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/admin\/sign-in/);
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test("an administrator makes an account, invites, and the invited signs in where they wanted to go", async ({
      page,
      browser,
      baseURL,
    }) => {
      await joinStaff(page, "admin", "Mina Okafor");
      await page.getByRole("link", { name: "Staff", exact: true }).click();
      await page.getByLabel("Address").fill("not an address");
      await page.getByRole("button", { name: "Make a link" }).click();
      await expect(page.getByLabel("Address")).toHaveAccessibleDescription(/such as ana@example.org/);
      await expect(page.getByLabel("Address")).toHaveValue("not an address");
      await page.getByLabel("Address").fill(`paul-${how.length}@example.org`);
      await page.getByRole("button", { name: "Make a link" }).click();
      const link = await page.getByLabel("Link to hand on").inputValue();
      const other = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? "" });
      await standElsewhere(other);
      await other.goto(link);
      await other.getByLabel("Name").fill("Paul Ndiaye");
      await other.getByLabel("New password").fill("short");
      await other.getByRole("button", { name: "Make the account" }).click();
      await expect(other.getByLabel("New password")).toHaveAccessibleDescription(/Take at least 12/);
      await expect(other.getByLabel("Name")).toHaveValue("Paul Ndiaye");
      await other.getByLabel("New password").fill(password);
      await other.getByRole("button", { name: "Make the account" }).click();
      await expect(other).toHaveURL("/admin");
      await signOut(other);
      await other.goto("/admin/account");
      await expect(other).toHaveURL(/\/admin\/sign-in\?next=/);
      await signIn(other, `paul-${how.length}@example.org`);
      await expect(other).toHaveURL("/admin/account");
      await expect(other.getByText("Paul Ndiaye")).toBeVisible();
      await other.goto(link);
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("This link opens nothing");
      await other.close();
    });

    test("a wrong password is told, the address kept, and the tenth in a row closes the account for a while", async ({
      page,
    }) => {
      const email = await joinStaff(page, "editor");
      await signOut(page);
      await page.goto("/admin/sign-in");
      await signIn(page, email, "not the password");
      await expect(page.getByRole("alert")).toContainText("do not belong together");
      await expect(page.getByLabel("Address")).toHaveValue(email);
      for (let tried = 1; tried < 10; tried++)
        await page.request.post("/admin/sign-in", {
          headers: { origin },
          form: { email, password: "not it" },
        });
      await page.goto("/admin/sign-in");
      await signIn(page, email);
      await expect(page.getByRole("alert")).toHaveText("Too many tries. Try again in 15 minutes.");
    });

    test("a session is ended from another browser, and the password changed", async ({
      page,
      browser,
      baseURL,
    }) => {
      const email = await joinStaff(page, "editor");
      const other = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? "" });
      await standElsewhere(other);
      await other.goto("/admin/sign-in");
      await signIn(other, email);
      await expect(other).toHaveURL("/admin");
      await page.goto("/admin/account");
      await page.getByRole("button", { name: /^End the session of/ }).click();
      await expect(page.getByRole("status")).toHaveText("The session has ended.");
      await other.goto("/admin");
      await expect(other).toHaveURL(/\/admin\/sign-in/);
      await page.getByLabel("Current password").fill("not it");
      await page.getByLabel("New password").fill("another long password");
      await page.getByRole("button", { name: "Change the password" }).click();
      await expect(page.getByLabel("Current password")).toHaveAccessibleDescription(
        "This is not your password.",
      );
      await page.getByLabel("Current password").fill(password);
      await page.getByLabel("New password").fill("another long password");
      await page.getByRole("button", { name: "Change the password" }).click();
      await expect(page.getByRole("status")).toContainText("The password is changed.");
      await other.close();
    });

    test("a second factor is set up, asked for, and replaced by a backup code", async ({ page }) => {
      const email = await joinStaff(page, "editor");
      await page.goto("/admin/account");
      const section = page.locator("#second-factor");
      await section.getByLabel("Password").fill(password);
      await section.getByRole("button", { name: "Set up a second factor" }).click();
      await expect(section.getByRole("img", { name: "The key as a QR code" })).toBeVisible();
      const shown = await section.locator("code").allTextContents();
      const [secret = "", backup = ""] = shown;
      await section.getByLabel("Code that your app shows now").fill("000000");
      await section.getByRole("button", { name: "Confirm" }).click();
      await expect(section.getByLabel("Code that your app shows now")).toHaveAccessibleDescription(
        /not right/,
      );
      expect(await section.locator("code").allTextContents()).toEqual(shown);
      await section.getByLabel("Code that your app shows now").fill(codeOf(secret));
      await section.getByRole("button", { name: "Confirm" }).click();
      await expect(page.getByRole("status")).toContainText("The second factor is set up.");
      for (const code of [() => codeOf(secret, 1), () => backup]) {
        await signOut(page);
        await signIn(page, email);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second factor");
        await page.getByLabel("Code").fill("000000");
        await page.keyboard.press("Enter");
        await expect(page.getByLabel("Code")).toHaveAccessibleDescription(/not right/);
        await page.getByLabel("Code").fill(code());
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL("/admin");
      }
    });
  });
}

/** The six digits of now, or of so many half minutes later, by RFC 6238. */
const codeOf = (secret: string, later = 0): string => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replaceAll(" ", "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

test("whoever only asks for the head of a page of the desk is led to sign in, too", async ({ request }) => {
  const answer = await request.head("/admin/drafts", { maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toBe("/admin/sign-in?next=%2Fadmin%2Fdrafts");
});

test("a post that no form makes is refused as the fault of its sender", async ({ request, baseURL }) => {
  const headers = { origin: baseURL ?? "", "content-type": "multipart/form-data; boundary=x" };
  for (const path of ["/admin/sign-in", "/admin/invitation", "/admin/import", "/admin/merge"])
    expect((await request.post(path, { headers, data: "{}" })).status(), path).toBe(400);
});

test("no page of the desk is kept by a cache or listed, nor sent from another site", async ({ request }) => {
  for (const path of ["/admin", "/admin/sign-in", invitation("--role", "editor"), "/admin/account.data"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers(), path).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
  }
  const forged = await request.post("/admin/sign-in", {
    headers: { origin: "https://elsewhere.example" },
    form: { email: "ana@example.org", password },
  });
  expect(forged.status()).toBe(403);
});

for (const javaScriptEnabled of [true, false])
  test(`a pasted article outlives the session it was pasted in, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? "" });
    await joinStaff(page, "editor");
    if (javaScriptEnabled) await visit(page, "/admin/import");
    else await page.goto("/admin/import");
    await page.getByLabel(/^The article/).fill("Ambassador to the UN: Ana Díaz");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended");
    await expect(page.locator("input[name=text]")).toHaveValue("Ambassador to the UN: Ana Díaz");
    await page.close();
  });
