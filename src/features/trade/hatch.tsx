/** Slanting lines as a fill, `url(#id)`: seen in print and without colours too. */
export type HatchProps = {
  /** Of its own on the page. */
  id: string;
  /** Pixels from line to line. */
  step: number;
};

export function Hatch({ id, step }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1="0" x2="0" y1="0" y2={step} />
      </pattern>
    </defs>
  );
}
