import { createContext, type ReactNode, useContext } from 'react';
import type { I18n } from './i18n.ts';
import { type I18nWith, type Part, withPart } from './parts.ts';

const I18nContext = createContext<I18n | null>(null);

export type I18nProviderProps = { value: I18n; children: ReactNode };

export function I18nProvider({ value, children }: I18nProviderProps) {
  return <I18nContext value={value}>{children}</I18nContext>;
}

/**
 * @param part - the later part of the messages that the component has words of
 * @throws Error outside an `I18nProvider`, and where the part is not loaded.
 */
export function useI18n(): I18n;
export function useI18n<P extends Part>(part: P): I18nWith<P>;
export function useI18n(part?: Part): I18n {
  const value = useContext(I18nContext);
  if (value === null) throw new Error('useI18n needs an <I18nProvider> around it');
  return part === undefined ? value : withPart(value, part);
}
