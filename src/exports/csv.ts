/**
 * A table as RFC 4180 has it: a header line, CRLF, quotation marks where they are needed. It is made to be opened in a
 * spreadsheet too: a byte order mark says that it is UTF-8, and no text in it is taken for a formula. Written here
 * rather than with papaparse: of a package that mostly reads CSV, writing would take these few lines.
 */

/** A value by column; what is not there is an empty field. */
export type CsvRow = Readonly<Record<string, string | number | undefined>>;

/** Without it spreadsheets read the bytes in the code page of their country. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Where a spreadsheet would see a formula begin (the signs that OWASP lists, East Asian forms among them): at the start
 * of a field, and behind what separates fields in another country or where a text is pasted.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r\n＝＋－＠])/gu;

/** What is nothing but such a sign computes nothing: a relation is filtered by it as it is. */
const SIGN = /^[=+\-@]$/;

/** @returns the table with its byte order mark; a number stays a number, text that looks like a formula has a `'` before it. */
export function writeCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | undefined): string {
  const text = typeof value === 'string' ? asText(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before what would be a formula; one more where apostrophes stand there, so that it can be taken back. */
function asText(text: string): string {
  return SIGN.test(text) ? text : text.replace(FORMULA, "'");
}
