import { Ambassador, type Month, Presider } from "@council/schema";
import type { Database } from "../db.ts";

export type NamedPresider = Presider & { name: string };

const roles: Presider["role"][] = ["led", "sat", "announced"];

const inChairOrder = (a: NamedPresider, b: NamedPresider): number =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || (firstDay(a) < firstDay(b) ? -1 : 1);

const firstDay = ({ sittings, id }: Presider): string => `${sittings[0]?.day ?? "9999"} ${id}`;

/** Those who led the delegation, then those who sat, then those announced; each in the order of their first day in the chair. */
export const parsePresiders = (rows: { ambassador: { name: string } }[]): NamedPresider[] =>
  rows
    .map(({ ambassador, ...row }) => ({ ...Presider.parse(row), name: ambassador.name }))
    .sort(inChairOrder);

/** Who presided in a turn, and the persons behind them in the same order, each once. */
export const ofPresidency = async (
  db: Database,
  presidencyId: Month,
): Promise<{ presiders: NamedPresider[]; ambassadors: Ambassador[] }> => {
  const rows = await db.presider.findMany({ where: { presidencyId }, include: { ambassador: true } });
  const presiders = parsePresiders(rows);
  const persons = new Map(rows.map(({ ambassador }) => [ambassador.id, ambassador]));
  const ids = [...new Set(presiders.map(({ ambassadorId }) => ambassadorId))];
  return { presiders, ambassadors: ids.map((id) => Ambassador.parse(persons.get(id))) };
};
