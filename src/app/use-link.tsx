/** The way to what can be taken along, with the view that it is taken from. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useHref } from '../model/site-paths.ts';
import { useQuery } from './use-query.ts';

export function UseLink() {
  const { page } = useExplorer();
  const { m } = useI18n();
  const query = useQuery();
  return <a href={useHref(page, query)}>{m.app.use}</a>;
}
