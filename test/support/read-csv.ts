/** Reads a table as RFC 4180 has it, by another rule than the one that writes it: letter by letter. */

/**
 * The lines of a table as fields, the header first.
 * @throws Error where it has no byte order mark, a lone CR or LF, or a quotation mark that RFC 4180 does not allow.
 */
export function readLines(csv: string): string[][] {
  if (!csv.startsWith('\ufeff')) throw new Error('no byte order mark');
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = 1;
  while (at < csv.length) {
    let field = '';
    if (csv[at] === '"') {
      at += 1;
      while (csv[at] !== '"' || csv[at + 1] === '"') {
        if (at >= csv.length) throw new Error('a quotation mark without its end');
        field += csv[at];
        at += csv[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < csv.length && !/[,\r\n"]/.test(csv[at] ?? '')) {
        field += csv[at];
        at += 1;
      }
    }
    fields.push(field);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      lines.push(fields);
      fields = [];
      at += 2;
    } else throw new Error(`neither a comma nor CRLF behind ${JSON.stringify(field)}`);
  }
  if (fields.length > 0) throw new Error('the last line has no end');
  return lines;
}

/** The rows by column. */
export function readRows(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = readLines(csv);
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
}

/** Text as it was before it was kept from being a formula. */
export function withoutGuard(field: string): string {
  return field.replace(/(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r\n＝＋－＠])/gu, '');
}
