import { databaseEnv } from "./database.mjs";
import { run, typescript } from "./run.mjs";

/**
 * Makes a link by which somebody makes an account, or renews a password.
 *
 * @param {string} address where the server is reached
 * @param {string[]} args what the program that makes it is told
 * @returns {Promise<{ ok: boolean, said: string }>} the link, or why there is none; nothing where none is needed.
 */
export const invitationLink = async (address, args) => {
  const program = typescript("apps/server/src/staff-invite.cli.ts", ...args);
  const { ok, output } = await run(program, { env: databaseEnv() });
  const said = output.trim();
  return {
    ok,
    said: ok && said !== "" ? (process.env.PUBLIC_URL || address).replace(/\/$/, "") + said : said,
  };
};

/** Says where staff go, and while there are none, by which link the first of them makes an account. */
export const tellStaff = async (address) => {
  const { ok, said } = await invitationLink(address, ["--first"]);
  console.log(`Staff go to ${address}/admin\n`);
  if (ok && said !== "")
    console.log(
      `There are no staff yet. Whoever opens this link first, within seven days, is the administrator:\n${said}\n`,
    );
  if (!ok) console.log(`${said}\n`);
};
