/** What became of a file that was asked for. */
import type { DownloadKind } from '../../exports/download-list.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { LANGUAGE_NAMES } from '../../model/languages.generated.ts';
import type { MadeFile } from './make-file.ts';
import { sizePhrase } from './size-phrase.ts';

export type Making = { kind: DownloadKind } & (
  | { state: 'making' | 'empty' | 'failed' }
  /** `href`: for as long as it is shown. */
  | { state: 'made'; file: MadeFile; href: string }
);

export function DownloadStatus({ making }: { making: Making | null }) {
  const { m } = useI18n('downloads');
  return (
    <div role="status" className="download-status">
      {making !== null &&
        (making.state === 'made' ? (
          <MadeNote key={making.href} file={making.file} href={making.href} />
        ) : (
          <p key={making.state}>{m.downloads[making.state]}</p>
        ))}
    </div>
  );
}

/** The link is for whoever's browser did not save by itself. */
function MadeNote({ file, href }: { file: MadeFile; href: string }) {
  const i18n = useI18n('downloads');
  const { m, f } = i18n;
  const names = (languages: MadeFile['languages']) => f.list(languages.map((lang) => LANGUAGE_NAMES[lang]));
  return (
    <>
      <p>
        <span>{m.downloads.made}</span>{' '}
        <a href={href} download={file.name}>
          {file.name}
        </a>{' '}
        <span>{sizePhrase(i18n, file.content.size)}</span>
      </p>
      <p>{m.downloads.languages({ languages: names(file.languages) })}</p>
      {file.missing.length > 0 && <p>{m.downloads.missing({ languages: names(file.missing) })}</p>}
    </>
  );
}
