import { createHash } from 'node:crypto';
import type { SourceText } from '../compile/input/seed-file.ts';
import type { Problem } from '../compile/problems.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads UTF-8 bytes strictly; what is wrong with them is added to `problems`, and then gives `undefined`. */
export function decodeText(file: string, bytes: Buffer, problems: Problem[]): SourceText | undefined {
  const decoded = bytes.toString('utf8');
  const bad = firstBadByte(bytes, decoded);
  if (bad !== undefined) {
    problems.push({
      file,
      ...positionOfByte(bytes, bad),
      what: 'the file is not UTF-8',
      found: `byte 0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')} at byte offset ${bad}`,
      expected: 'UTF-8 throughout',
    });
    return undefined;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    problems.push({
      file,
      ...positionOfByte(bytes, nul),
      what: 'the file holds a NUL byte',
      found: `byte 0x00 at byte offset ${nul}`,
      expected: 'text',
    });
    return undefined;
  }
  const text = decoded.replace(new RegExp(`^${BYTE_ORDER_MARK}`), '').replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    problems.push({
      file,
      line: 1,
      column: 1,
      what: 'the file is empty',
      found: `${bytes.length} bytes`,
      expected: 'text',
    });
    return undefined;
  }
  return { file, text, came: decoded, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A lossy decode puts U+FFFD for what is not UTF-8: the bad bytes begin at the first character that came of others. */
function firstBadByte(bytes: Buffer, decoded: string): number | undefined {
  if (bytes.equals(Buffer.from(decoded, 'utf8'))) return undefined;
  let offset = 0;
  for (const character of decoded) {
    const own = Buffer.from(character, 'utf8');
    if (!bytes.subarray(offset, offset + own.length).equals(own)) break;
    offset += own.length;
  }
  return offset;
}

/** Line and column (from 1, in characters) of a byte. */
function positionOfByte(bytes: Buffer, offset: number): { line: number; column: number } {
  return positionInText(bytes.subarray(0, offset).toString('utf8').replace(BYTE_ORDER_MARK, ''));
}

/** Line and column (from 1) of the end of `before`, the text in front of a place. */
export function positionInText(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
