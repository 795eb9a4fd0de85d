/** The text as a whole: more than a title, and the very text that was annotated and translated. */
import { complain, type Desk } from '../desk.ts';
import type { SourceText } from '../input/seed-file.ts';

/** Whether there is a paragraph below the title. */
export function hasBody(desk: Desk): boolean {
  return desk.paragraphs.length > 1;
}

/** What stands as `sha256` where a file was made for this text, as messages say it. */
export function sha256Wanted({ file, sha256 }: Pick<SourceText, 'file' | 'sha256'>): string {
  return `${sha256}, the SHA-256 of ${file}`;
}

export function checkText(desk: Desk): void {
  const { text, annotations, translations } = desk.seeds;
  if (!hasBody(desk)) {
    desk.problems.push({
      file: text.file,
      line: desk.paragraphs[0]?.line ?? 1,
      column: 1,
      what: 'the text is only a title',
      found: '1 paragraph',
      expected: 'a title in the first line and at least one paragraph below it',
    });
  }
  const hashes = [
    {
      file: annotations,
      recorded: annotations.data.readout.sha256,
      path: ['readout', 'sha256'],
      id: annotations.data.readout.id,
    },
    ...translations.map((file) => ({ file, recorded: file.data.sha256, path: ['sha256'] })),
  ];
  for (const { file, recorded, path, ...id } of hashes) {
    if (recorded === text.sha256) continue;
    complain(desk, file, path, {
      ...id,
      what: 'the text changed since it was annotated',
      found: recorded,
      expected: `${sha256Wanted(text)}, once you have read what changed and mended the passages`,
    });
  }
}
