/** Where the text stands: the publisher, as a link where an address is known. */
import { useExplorer } from '../explorer/explorer-context.tsx';

export function PublisherLink() {
  const { name, url } = useExplorer().index.readout.publisher;
  if (url === undefined) return name;
  return (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  );
}
