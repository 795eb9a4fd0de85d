/** SVG as text, for pictures to take along: they stand by themselves, without the page's styles and in light colours. */

/** Of tokens.css in light colours. */
export const COLOURS = {
  ...{ paper: '#faf8f4', ink: '#1b2025', soft: '#505860', line: '#d8d3c8', lineStrong: '#87847d' },
  ...{ land: '#f3efe6', water: '#dbe6ea', area: '#cfe0d8', border: '#c3bdb0', accent: '#9a3c00' },
  rungs: ['#6a92b3', '#4b7ea8', '#2f659b', '#164c82', '#07305c'],
} as const;

/** As `--sans` of tokens.css. */
export const FONT = "'Segoe UI', system-ui, sans-serif";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** @param children - elements as text, put in as they are */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export interface TextLook {
  /** In pixels. */
  size: number;
  colour?: string;
  isBold?: boolean;
  anchor?: 'middle' | 'end';
  isItalic?: boolean;
}

/** A line of text; it may hold any signs. */
export function textAt(x: number, y: number, words: string, look: TextLook): string {
  const { size, colour = COLOURS.ink, isBold = false, anchor, isItalic = false } = look;
  const attributes = {
    ...{ x: round(x), y: round(y), fill: colour, 'font-size': size, 'text-anchor': anchor },
    ...{ 'font-weight': isBold ? 700 : undefined, 'font-style': isItalic ? 'italic' : undefined },
  };
  return element('text', attributes, [escaped(words)]);
}

/** To a tenth of a pixel. */
export const round = (x: number) => Math.round(10 * x) / 10;
