/** The size of all text, behind a sign beside the colours: it comes with script. */
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { PopUp } from '../ui/pop-up.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { applySize, readSize, renewSize, SIZES, type TextSize } from './text-size.ts';

export function SizeControl() {
  const { f, m } = useI18n();
  const isHydrated = useIsHydrated();
  const [size, setSize] = useState<TextSize>('100');
  useEffect(() => {
    setSize(readSize());
    const wake = ({ persisted }: PageTransitionEvent) => persisted && setSize(renewSize());
    addEventListener('pageshow', wake);
    return () => removeEventListener('pageshow', wake);
  }, []);
  if (!isHydrated) return null;
  return (
    <PopUp summary="Aa" title={m.app.textSize} className="text-size">
      <SegmentedControl
        label={m.app.textSize}
        options={SIZES.map((id) => ({ id, name: f.percent(Number(id) / 100) }))}
        value={size}
        onChange={(next) => {
          setSize(next);
          applySize(next);
        }}
      />
    </PopUp>
  );
}
