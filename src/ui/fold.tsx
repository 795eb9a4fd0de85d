/**
 * A part that a phone folds away: its heading with a button there, and plain on wider screens, on paper and without
 * script, where nothing is folded.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { classNames } from './class-names.ts';
import { useIsHydrated } from './use-is-hydrated.ts';

export type FoldProps = {
  /** Said by the button beside the heading. */
  name: string;
  heading: ReactNode;
  className?: string;
  children: ReactNode;
};

export function Fold({ name, heading, className, children }: FoldProps) {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const isHydrated = useIsHydrated();
  // A link into the part opens it.
  useEffect(() => {
    const openForTarget = () => {
      const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target === null || !content.current?.contains(target)) return;
      setOpen(true);
      requestAnimationFrame(() => target.scrollIntoView());
    };
    openForTarget();
    window.addEventListener('hashchange', openForTarget);
    return () => window.removeEventListener('hashchange', openForTarget);
  }, []);
  return (
    <div className={classNames('fold', isOpen && 'is-open', className)}>
      <div className="fold-head">
        {heading}
        {isHydrated && (
          <button
            type="button"
            className="quiet-button fold-toggle"
            aria-expanded={isOpen}
            aria-label={m.app.unfold({ name })}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      <div className="fold-content" ref={content}>
        {children}
      </div>
    </div>
  );
}
