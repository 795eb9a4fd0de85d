import { createContext, type ReactNode, useContext } from 'react';
import type { I18n } from './i18n.ts';

const I18nContext = createContext<I18n | null>(null);

export type I18nProviderProps = { value: I18n; children: ReactNode };

export function I18nProvider({ value, children }: I18nProviderProps) {
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** @throws Error outside an `I18nProvider`. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (value === null) throw new Error('useI18n needs an <I18nProvider> around it');
  return value;
}
