/** A whole picture of a panel: what it comes to, the drawing, whose words these are, of which day, and where they lie. */
import type { I18nWith } from '../../i18n/parts.ts';
import { creditWords } from '../../ui/credit-words.ts';
import type { Draw, DrawingInput } from '../../ui/picture/drawing.ts';
import { DRAWING_WIDTH, framed } from '../../ui/picture/frame.ts';

export interface MadePicture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What is in it, in words. */
  alt: string;
}

/**
 * @param address - of the view, as the picture names it
 * @returns nothing where the readout has no such panel
 */
export function makePicture(
  draw: Draw,
  input: Omit<DrawingInput, 'width'>,
  address: string,
  credit: I18nWith<'embed'>,
): MadePicture | undefined {
  const drawing = draw({ ...input, width: DRAWING_WIDTH });
  if (drawing === undefined) return undefined;
  const { index, view, i18n, measure } = input;
  const { m } = i18n;
  const { title, findings = [], publisher, attribution } = index.readout;
  const shown = findings.filter(({ id }) => drawing.findings.includes(id));
  const textOf = (ofArticle: boolean) =>
    shown
      .filter(({ statements = [] }) => statements.length > 0 === ofArticle)
      .map(({ text }) => text)
      .join(' ');
  const finding = textOf(true);
  const other = textOf(false) || (drawing.beyond ?? '');
  const beyond = other === '' ? undefined : `${m.detail.context}: ${other}`;
  const { talks, beyond: others } = creditWords(credit, index.readout, {
    hasContext: view.state.context,
    hasOtherGoals: drawing.hasOtherGoals === true || beyond !== undefined,
  });
  const { heading, isCount = false, lead = [], notes = [] } = drawing;
  const source = [publisher.name, talks, attribution].join(' · ');
  const leads = [...(finding !== '' && isCount ? [heading] : []), ...lead];
  const picture = framed(
    {
      title,
      heading: finding === '' ? heading : finding,
      beyond,
      lead: leads,
      drawing,
      foot: [
        ...[...notes, source].map((words) => ({ words })),
        ...(others === undefined ? [] : [{ words: others, isBeyond: true }]),
        { words: m.detail.view({ link: address }) },
      ],
    },
    measure,
  );
  // How it looks, as the notes have it, is nothing to who does not see it.
  const alt = [
    ...[title, finding === '' ? heading : finding, beyond ?? '', ...leads],
    ...[...drawing.words, source, others ?? ''],
  ].filter((words) => words !== '');
  return { ...picture, alt: alt.map(asSentence).join(' ') };
}

const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
