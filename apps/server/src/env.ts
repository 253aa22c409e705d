import path from "node:path";
import { pathToFileURL } from "node:url";
import { CouncilError, Day } from "@council/schema";
import { z } from "zod";
import { placeOf } from "./places.ts";

/** The folder of the whole project: this file is three folders below it, as a source and as a bundle. */
export const projectDirectory = path.join(import.meta.dirname, "..", "..", "..");

/** The folder of the facts as text. */
export const dataDirectory = path.join(projectDirectory, "prisma", "data");

const databaseFile = path.join(projectDirectory, "prisma", "council.db");

/** One that the commands take too: a host after `file://` would be another machine. */
const isDatabaseUrl = (url: string): boolean =>
  /^file:(?!\/\/[^/])./.test(url) ||
  (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && new URL(url).pathname.length > 1);

const publicUrlAdvice = "Give scheme and host only, such as https://council.example.org.";

const issuesUrlMessage = {
  abort: true,
  message:
    "Give the address of a new issue with {title} and {body} in it, such as https://github.com/owner/name/issues/new?title={title}&body={body}.",
};

const Env = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { abort: true, message: "Give a number from 0 to 65535; 0 takes any free port." })
    .transform(Number)
    .refine((port) => port <= 65_535, "Give a number from 0 to 65535; 0 takes any free port.")
    .default(3000),
  /** Absent: every address of this machine, so that both `localhost` and a container's published port answer. */
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      "Give the address of an SQLite file, such as file:/var/lib/council.db, or of a database of PostgreSQL, such as postgresql://council@db.example.org/council.",
    )
    .default(pathToFileURL(databaseFile).href),
  /** Where readers reach this server, behind whatever proxies: scheme and host, without a path. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, abort: true, message: publicUrlAdvice })
    .refine((url) => /^https?:\/\/[^/?#@]+\/?$/i.test(url), publicUrlAdvice)
    .transform((url) => new URL(url).origin)
    .optional(),
  /** A day that stands in for today's, for tests and demonstrations. */
  TODAY: Day.optional(),
  /** Where a reader's report of a mistake opens, filled in. Absent: pages show the text to copy. */
  ISSUES_URL: z
    .string()
    .regex(/^(https?:\/\/|mailto:)/, issuesUrlMessage)
    .refine((url) => url.includes("{title}") && url.includes("{body}"), issuesUrlMessage)
    .optional(),
  /** Signs the cookies of staff. Absent: one is made and kept in `secretFile`. */
  AUTH_SECRET: z
    .string()
    .min(32, "Give at least 32 characters, such as openssl rand -base64 32 prints.")
    .optional(),
  /** How many proxies of ours stand between this server and the world: so many ends of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, {
      abort: true,
      message: "Give the number of proxies in front of this server, from 0 to 9.",
    })
    .transform(Number)
    .default(0),
  /** Where programs keep what must outlive them, as the XDG Base Directory Specification has it. */
  XDG_STATE_HOME: z.string().optional(),
  /** What a Prometheus brings to read `/metrics`. Absent: nothing is counted, and nothing is there. */
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{32,}$/, "Give at least 32 characters without spaces, such as openssl rand -hex 32 prints.")
    .optional(),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], {
      message: "Give one of silent, fatal, error, warn, info, debug, trace.",
    })
    .default("info"),
});
export type Env = z.infer<typeof Env>;

/**
 * The settings of this process. A variable that is empty counts as absent.
 *
 * @throws CouncilError `BAD_INPUT` with a problem for each variable that cannot be used.
 */
export const readEnv = (variables: Record<string, string | undefined>): Env => {
  const given = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = Env.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: [name], message }) => ({
    path: [String(name)],
    message: `${String(name)}: ${message}`,
  }));
  throw new CouncilError("BAD_INPUT", problems.map(({ message }) => message).join("\n"), problems);
};

/** Where the secret is kept that signs the cookies of staff, outside the project: it goes into no backup and no repository. */
export const secretFile = ({ XDG_STATE_HOME: stateHome }: Pick<Env, "XDG_STATE_HOME">): string =>
  path.join(placeOf("state", stateHome), "auth-secret");
