const later = "Nothing was changed by this. Try again in a few minutes.";
const unsure = "Look whether your change is there before you send it again, in a few minutes.";

/** What a database says of itself when it cannot do its work, and what a person is told. */
const faults = [
  { says: /^(SQLITE_FULL.*|53100)$/, told: `The disk of this server is full. ${later}` },
  {
    says: /^(SQLITE_(READONLY|CANTOPEN|PERM).*|25006)$/,
    told: `This server cannot write at the moment. ${later}`,
  },
  {
    says: /^(SQLITE_(IOERR|CORRUPT|NOTADB).*|58030|XX00[12])$/,
    told: `The disk of this server does not answer as it should. ${later}`,
  },
  {
    says: /^(SQLITE_(BUSY|LOCKED).*|53300|P2024|P2028|P2037|TooManyConnections)$/,
    told: `Too many are saving at this moment. ${later}`,
  },
  {
    says: /^(08...|57P0.|P1001|P1002|P1008|P1017|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE)$/,
    told: `The database of this server does not answer. ${unsure}`,
  },
  {
    // What an adapter says of a statement of SQL; of a question to a model Prisma gives the codes above.
    says: /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError)$/,
    told: `The database of this server does not answer. ${unsure}`,
  },
  {
    says: /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/,
    told: `The database of this server does not answer. ${unsure}`,
  },
] as const;

/**
 * Why the storage failed, for a person: not a fault of what was asked.
 *
 * @param error - what a store threw, or an error that it caused.
 * @returns null for any other error.
 * @source https://sqlite.org/rescode.html, https://www.postgresql.org/docs/current/errcodes-appendix.html and
 * https://www.prisma.io/docs/orm/reference/error-reference
 */
export const storageFault = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const { code, meta, cause, errors = [], message } = error as Thrown;
  const { kind, originalCode, originalMessage } = meta?.driverAdapterError?.cause ?? {};
  const said = [originalMessage, originalCode, kind, code, message].filter(
    (text) => typeof text === "string",
  );
  const fault = faults.find(({ says }) => said.some((text) => says.test(text)));
  if (fault) return fault.told;
  return [cause, ...errors].reduce<string | null>((found, inner) => found ?? storageFault(inner), null);
};

type Thrown = Error & {
  code?: string;
  meta?: { driverAdapterError?: { cause?: AdapterFault } };
  /** Of an AggregateError: a name with two addresses fails once for each. */
  errors?: unknown[];
};

type AdapterFault = { kind?: string; originalCode?: string; originalMessage?: string };

/** After how many seconds a program may try again. */
export const retryAfterSeconds = 60;
