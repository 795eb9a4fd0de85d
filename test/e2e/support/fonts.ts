/** The fonts that the browser says it drew a text with. */
import type { CDPSession, Page } from '@playwright/test';

/** A piece of text of one element, and the fonts of its signs. */
export interface Run {
  text: string;
  /** Names of families; the browser gives each of them a count of signs. */
  fonts: string[];
}

/** Every piece of text that is drawn within the elements of a selector, as it lies in the document. */
export async function runsOf(page: Page, selector: string): Promise<Run[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const texts = textsBelow(root, new Set(nodeIds));
    const runs: Run[] = [];
    for (const { nodeId, nodeValue } of texts)
      runs.push({ text: nodeValue, fonts: await fontsOf(session, nodeId) });
    return runs.filter(({ fonts }) => fonts.length > 0);
  } finally {
    await session.detach();
  }
}

interface Node {
  nodeId: number;
  nodeType: number;
  nodeValue: string;
  children?: Node[];
}

const TEXT = 3;

/** The text nodes below the nodes with these ids. */
function textsBelow(node: Node, ids: ReadonlySet<number>, isWithin = false): Node[] {
  const within = isWithin || ids.has(node.nodeId);
  if (node.nodeType === TEXT) return within && node.nodeValue.trim() !== '' ? [node] : [];
  return (node.children ?? []).flatMap((child) => textsBelow(child, ids, within));
}

async function fontsOf(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
