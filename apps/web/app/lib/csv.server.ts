import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/**
 * Rows as a CSV file: the names of the columns first, UTF-8 with a mark, so that spreadsheets read every script.
 * A text that a spreadsheet would take for a formula is guarded by an apostrophe.
 *
 * @source RFC 4180 for quotes and line ends.
 */
export const csvResponse = (fileName: string, rows: Record<string, Cell>[]): Response => {
  const [first] = rows;
  if (!first) return new Response("There is nothing to list here.", { status: 404 });
  const body = stringify(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    columns: Object.keys(first),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${fileName}"`,
      "x-robots-tag": "noindex",
    },
  });
};
