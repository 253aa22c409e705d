import type { KeyboardEvent } from "react";

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -12],
  End: [0, 12],
};

/** The link of the table that a key leads to from the focused one; null for other keys and at the edges. */
export const linkToward = (event: KeyboardEvent): HTMLElement | null => {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  const row = cell?.closest("tr");
  const body = row?.closest("tbody");
  if (!step || event.altKey || event.ctrlKey || event.metaKey || !cell || !row || !body) return null;
  const rows = [...body.rows];
  const target = rows[clamp(rows.indexOf(row) + step[0], rows.length - 1)];
  const cells = target ? [...target.querySelectorAll("td")] : [];
  const column = [...row.querySelectorAll("td")].indexOf(cell);
  return cells[clamp(column + step[1], cells.length - 1)]?.querySelector("a") ?? null;
};

const clamp = (at: number, last: number): number => Math.max(0, Math.min(last, at));
