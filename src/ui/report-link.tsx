/** The way to report an error, with the address of the view and the version filled in; nothing where no address is known. */
import { useEdition } from '../data/edition.ts';
import { formatAddress } from '../explorer/address.ts';
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { viewLink } from '../explorer/view-link.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { reportHref } from '../model/report.ts';
import { useIsHydrated } from './use-is-hydrated.ts';

/** `title`: of what the report is about. */
export type ReportLinkProps = { title: string; className?: string };

export function ReportLink({ title, className }: ReportLinkProps) {
  const { page } = useExplorer();
  const search = useView(({ state }) => formatAddress(state));
  const { m } = useI18n('late');
  const edition = useEdition();
  const isHydrated = useIsHydrated();
  if (edition?.reportTo === undefined) return null;
  // The prerendered page does not know where it lies.
  const address = isHydrated ? [viewLink(window.location.href, search, page).cited] : [];
  const report = {
    title: `${m.app.name}: ${title}`,
    lines: [title, ...address, m.cite.version({ version: edition.version })],
  };
  return (
    <a className={className} href={reportHref(edition.reportTo, report)} rel="noreferrer">
      {m.detail.report}
    </a>
  );
}
