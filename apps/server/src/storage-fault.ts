const later = "Nothing was changed by this. Try again in a few minutes.";

/** What the database says of itself when it cannot do its work, and what a person is told. */
const faults = [
  { says: /^SQLITE_FULL|could not extend file|No space left/, told: "The disk of this server is full." },
  {
    says: /^SQLITE_(READONLY|CANTOPEN|PERM)|read-only transaction/,
    told: "This server cannot write at the moment.",
  },
  { says: /^SQLITE_(IOERR|CORRUPT|NOTADB)/, told: "The disk of this server does not answer as it should." },
  { says: /^SQLITE_(BUSY|LOCKED)/, told: "Too many are saving at this moment." },
] as const;

/** Prisma's own codes for a database that is not reached, or not in time. */
const unreached = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);

/**
 * Why the storage failed, for a person: not a fault of what was asked, and nothing was written.
 *
 * @param error - what a store threw, or an error that it caused.
 * @returns null for any other error.
 * @source https://sqlite.org/rescode.html and https://www.prisma.io/docs/orm/reference/error-reference
 */
export const storageFault = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const { code, meta, cause } = error as Error & { code?: string; meta?: Meta };
  const said = meta?.driverAdapterError?.cause?.originalMessage ?? error.message;
  const fault = faults.find(({ says }) => says.test(said));
  if (fault) return `${fault.told} ${later}`;
  if (unreached.has(code ?? "")) return `The database of this server does not answer. ${later}`;
  return storageFault(cause);
};

type Meta = { driverAdapterError?: { cause?: { originalMessage?: string } } };

/** After how many seconds a program may try again. */
export const retryAfterSeconds = 60;
