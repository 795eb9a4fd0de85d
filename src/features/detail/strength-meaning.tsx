/** What the word of strength in the card means, and the way to all of them. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { aboutHref, isSingleFile } from '../../model/site-paths.ts';
import { aboutSectionId } from '../../ui/element-ids.ts';
import { useStrengthMeaning } from '../../ui/strength.tsx';

export type StrengthMeaningProps = { statement: Statement };

export function StrengthMeaning({ statement }: StrengthMeaningProps) {
  const { page } = useExplorer();
  const { m } = useI18n();
  const meaning = useStrengthMeaning()(statement);
  const ladder = `#${aboutSectionId('ladder')}`;
  return (
    <p className="strength-meaning">
      {meaning} <a href={isSingleFile() ? ladder : aboutHref(page, '') + ladder}>{m.filters.ladder}</a>
    </p>
  );
}
