import { csvMediaType, writeCsv } from "@council/schema/csv";
import { data } from "react-router";

/** The mark of UTF-8, without which a common spreadsheet reads "Türkiye" as "TÃ¼rkiye". */
const mark = "\ufeff";

/**
 * Rows as a CSV file, written as the dumps are, with a mark in front for the spreadsheets in which people open it. The columns
 * are the fields of the first row.
 *
 * @throws the 404 of the file when there are no rows.
 */
export const csvResponse = (fileName: string, rows: object[]): Response => {
  const [first] = rows;
  if (!first) throw data("There is nothing to list here.", { status: 404 });
  return new Response(mark + writeCsv(Object.keys(first), rows), {
    headers: {
      "content-type": csvMediaType,
      "content-disposition": `attachment; filename="${fileName}"`,
      "x-robots-tag": "noindex",
    },
  });
};
