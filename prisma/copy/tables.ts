import { Prisma } from "../generated/sqlite/client.ts";

/** The key of every table, each table after those it refers to. */
const keys = {
  Source: ["id"],
  State: ["id"],
  StateAlias: ["id"],
  Membership: ["id"],
  Presidency: ["id"],
  RotationException: ["id"],
  Ambassador: ["id"],
  Presider: ["id"],
  Event: ["id"],
  Figure: ["id"],
  CountryProfile: ["presidencyId"],
  Profile: ["presidencyId"],
  SeedRun: ["digest"],
  WriteTurn: ["id"],
  Revision: ["id"],
  Draft: ["kind", "recordId"],
  Redirect: ["kind", "fromId"],
  Staff: ["id"],
  StaffSession: ["id"],
  StaffAccount: ["id"],
  StaffVerification: ["id"],
  TwoFactor: ["id"],
  RateLimit: ["id"],
  Invitation: ["id"],
} satisfies Record<Prisma.ModelName, string[]>;

export const tables = Object.keys(keys) as Prisma.ModelName[];

/** The columns of JSON in which nothing may stand: Prisma takes no bare null for them. */
const maybeJson: Partial<Record<Prisma.ModelName, string[]>> = {
  CountryProfile: ["headOfState", "headOfGovernment", "foreignMinister", "governmentType"],
  Revision: ["before", "after"],
  Draft: ["schedule"],
};

/** A row with all its columns, as Prisma gives it. */
export type Row = Record<string, unknown>;

type Rows = {
  count(): Promise<number>;
  findMany(query: { orderBy: object[]; skip: number; take: number }): Promise<Row[]>;
  createMany(query: { data: Row[] }): Promise<unknown>;
};

export const rowsOf = (tx: Prisma.TransactionClient, table: Prisma.ModelName): Rows => {
  const model = table.charAt(0).toLowerCase() + table.slice(1);
  return tx[model as Uncapitalize<Prisma.ModelName>] as unknown as Rows;
};

const rowsPerPage = 500;

/** All rows of a table in the order of its key, page by page. */
export async function* pagesOf(tx: Prisma.TransactionClient, table: Prisma.ModelName): AsyncGenerator<Row[]> {
  const orderBy = keys[table].map((column) => ({ [column]: "asc" }));
  for (let skip = 0; ; skip += rowsPerPage) {
    const page = await rowsOf(tx, table).findMany({ orderBy, skip, take: rowsPerPage });
    if (page.length > 0) yield page;
    if (page.length < rowsPerPage) return;
  }
}

/** A row as it can be written. */
export const writable = (table: Prisma.ModelName, row: Row): Row => {
  const absent = (maybeJson[table] ?? []).filter((column) => row[column] === null);
  return { ...row, ...Object.fromEntries(absent.map((column) => [column, Prisma.DbNull])) };
};
