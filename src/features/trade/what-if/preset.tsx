/** A growth that a source gives, to ask with; without script it can be read, with its source. */
import { useExplorer } from '../../../explorer/explorer-context.tsx';
import { amountPhrase } from '../../../i18n/amounts.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { datePhrase } from '../../../i18n/phrases.ts';
import type { TradePoint } from '../../../model/readout.ts';
import { RecordSources } from '../record-sources.tsx';

export type PresetProps = {
  point: TradePoint;
  /** The point's growth, in per cent. */
  percent: number;
  onChoose: () => void;
};

export function Preset({ point, percent, onChoose }: PresetProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m } = i18n;
  const { growth, period, whose } = point;
  const sources = point.sources.flatMap((id) => index.sources.get(id) ?? []);
  const words = m.trade.preset({
    growth: amountPhrase(i18n, { value: percent, relation: growth?.relation ?? '=' }, '%'),
    when: datePhrase(i18n, period),
    whose,
  });
  return (
    <>
      {words} <span className="figure-when">{m.trade.partYear}</span>
      <button
        type="button"
        className="quiet-button needs-script"
        aria-label={`${m.trade.usePreset}: ${words}`}
        onClick={onChoose}
      >
        {m.trade.usePreset}
      </button>
      <RecordSources record={{ sources }} />
    </>
  );
}
