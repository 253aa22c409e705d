/** The media type of a CSV file of the tracker. */
export const csvMediaType = "text/csv; charset=utf-8";

/**
 * Records as the one kind of CSV that the tracker writes, in its dumps and under its charts and tables alike: UTF-8,
 * and a first line that names the columns. What is not known is an empty cell. A text stands as it is; a number, a
 * truth, a list and an object stand as JSON. A text that a spreadsheet would run as a formula, that begins with an
 * apostrophe, or that is empty has an apostrophe before it, which {@link textOfCell} takes off.
 *
 * @param columns - the fields to write, in order; a field that a record lacks is an empty cell.
 * @source RFC 4180. CRLF ends each line.
 * @example
 * writeCsv(["name", "terms"], [{ name: "Côte d'Ivoire", terms: [1964, 1990] }])
 * // "name,terms\r\nCôte d'Ivoire,\"[1964,1990]\"\r\n"
 */
export const writeCsv = (columns: readonly string[], records: readonly object[]): string => {
  const rows = records.map((record) =>
    columns.map((column) => cellOf((record as Record<string, unknown>)[column])),
  );
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
};

/**
 * The text that a cell stands for, without the apostrophe that guards it.
 *
 * @param cell - as a reader of CSV gives it, not empty: an empty cell is no text.
 * @example
 * textOfCell("'=1+1") // "=1+1"
 */
export const textOfCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? guarded(value) : JSON.stringify(value);
};

/** @source OWASP, CSV Injection: these characters, also in full width, begin a formula. */
const guarded = (text: string): string =>
  text === "" || /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
