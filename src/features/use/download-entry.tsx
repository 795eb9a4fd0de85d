/** One file to take along: what it is called, what it holds, how large it is, what opens it. */

import { useExplorer } from '../../explorer/explorer-context.tsx';
import { type DownloadKind, downloadName, heldIn, type Part } from '../../exports/download-list.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { DownloadStatus, type Making } from './download-status.tsx';
import type { KeptPart } from './kept-part.ts';
import type { FileAsked } from './make-file.ts';
import { sizePhrase } from './size-phrase.ts';

/** A message's name has letters and digits alone. */
const WORDS = {
  'statements.csv': 'statementsCsv',
  'statements.json': 'statementsJson',
  'trade.csv': 'tradeCsv',
  'places.geojson': 'placesGeojson',
  'timeline.json': 'timelineJson',
  'annotations.jsonld': 'annotationsJsonld',
  'article.txt': 'articleTxt',
  'statements.ndjson': 'statementsNdjson',
} as const satisfies Record<DownloadKind, string>;

/** Names, which are the same in every language: of the form, and of programs that open it. */
const NAMES: Readonly<Record<DownloadKind, { form: string; programs: readonly string[] }>> = {
  'statements.csv': { form: 'CSV', programs: ['LibreOffice Calc', 'Excel', 'Google Sheets', 'R', 'pandas'] },
  'statements.json': { form: 'JSON', programs: ['Python', 'R', 'JavaScript', 'jq'] },
  'trade.csv': { form: 'CSV', programs: ['LibreOffice Calc', 'Excel', 'Google Sheets', 'R', 'pandas'] },
  'places.geojson': { form: 'GeoJSON', programs: ['QGIS', 'ArcGIS', 'Leaflet', 'MapLibre'] },
  'timeline.json': { form: 'JSON', programs: ['TimelineJS'] },
  'annotations.jsonld': { form: 'JSON-LD, W3C Web Annotation', programs: ['Apache Annotator', 'jsonld.js'] },
  'article.txt': { form: 'TXT', programs: [] },
  'statements.ndjson': { form: 'NDJSON', programs: ['Meilisearch', 'Typesense', 'jq'] },
};

type DownloadEntryProps = {
  kind: DownloadKind;
  /** Where the file lies; without it the file is made. */
  href: string | undefined;
  bytes: number | undefined;
  part: KeptPart | undefined;
  /** What became of this file, if it was asked for last. */
  making: Making | null;
  onMake: (kind: DownloadKind, part: FileAsked['part']) => void;
};

export function DownloadEntry({ kind, href, bytes, part, making, onMake }: DownloadEntryProps) {
  const { index } = useExplorer();
  const i18n = useI18n('downloads');
  const { m, f } = i18n;
  const isHydrated = useIsHydrated();
  const { id, lang } = index.readout;
  const { name, holds } = m.downloads.files[WORDS[kind]];
  const { form, programs } = NAMES[kind];
  const opens = programs.length === 0 ? m.downloads.textEditor : programs.join(', ');
  const left = part?.left(kind);
  const filtered = ({ shown, all }: Part) =>
    m.downloads.filtered[heldIn(kind)]({ shown: f.number(shown), all: f.number(all) });
  return (
    <li>
      <p className="download-name">
        {href === undefined ? (
          <button
            type="button"
            className="quiet-button"
            disabled={!isHydrated}
            onClick={() => onMake(kind, undefined)}
          >
            {name}
          </button>
        ) : (
          <a href={href} download={downloadName(id, kind, { lang })}>
            {name}
          </a>
        )}
        <span className="download-form">
          {[form, ...(bytes === undefined ? [] : [sizePhrase(i18n, bytes)])].join(', ')}
        </span>
        {left?.shown === 0 && <span className="download-form">{m.downloads.empty}</span>}
        {left !== undefined && left.shown > 0 && (
          <button
            type="button"
            className="quiet-button"
            aria-label={`${filtered(left)}: ${name}`}
            onClick={() => onMake(kind, part)}
          >
            {filtered(left)}
          </button>
        )}
      </p>
      <p>{holds}</p>
      <p className="panel-note">{m.downloads.opens({ programs: opens })}</p>
      <DownloadStatus making={making} />
    </li>
  );
}
