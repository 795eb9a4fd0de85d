/**
 * A table as RFC 4180 has it: a header line, CRLF, quotation marks where they are needed. Written here rather than with
 * papaparse: of a package that mostly reads CSV, writing would take these few lines.
 */

/** A value by column; what is not there is an empty field. */
export type CsvRow = Readonly<Record<string, string | number | undefined>>;

export function writeCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
