/** A whole picture of a panel: what it comes to, the drawing, whose words these are, of which day, and where they lie. */
import { datePhrase } from '../../i18n/phrases.ts';
import { restsOnContext } from '../../model/shown-date.ts';
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
): MadePicture | undefined {
  const drawing = draw({ ...input, width: DRAWING_WIDTH });
  if (drawing === undefined) return undefined;
  const { index, view, i18n, measure } = input;
  const { m } = i18n;
  const { title, findings = [], publisher, attribution, talks } = index.readout;
  const finding = findings
    .filter(({ id }) => drawing.findings.includes(id))
    .map(({ text }) => text)
    .join(' ');
  const date = view.state.context || !restsOnContext(talks) ? datePhrase(i18n, talks) : m.visit.noDate;
  const source = [publisher.name, date, attribution].join(' · ');
  const picture = framed(
    {
      title,
      heading: finding === '' ? drawing.heading : finding,
      lead: finding === '' ? undefined : drawing.heading,
      drawing,
      foot: [source, m.detail.view({ link: address })],
    },
    measure,
  );
  const alt = [title, finding, drawing.heading, ...drawing.words, source].filter((words) => words !== '');
  return { ...picture, alt: alt.map(asSentence).join(' ') };
}

const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
