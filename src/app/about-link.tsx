/** The way to how the text was read, with the view that a reader comes from. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { aboutHref } from '../model/site-paths.ts';
import { useQuery } from './use-query.ts';

export function AboutLink() {
  const { page } = useExplorer();
  const { m } = useI18n();
  const query = useQuery();
  return <a href={aboutHref(page, query)}>{m.app.aboutPage}</a>;
}
