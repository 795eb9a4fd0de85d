/** What the page itself says it holds: the JSON block that the build put into it. */
import type { Page } from '@playwright/test';
import type { Readout, Statement } from '../../../src/model/readout.ts';

export async function readoutOf(page: Page): Promise<Readout> {
  const json = await page.locator('#sapar-data').textContent();
  return JSON.parse(json ?? '') as Readout;
}

/** @throws Error for an id that the page does not have */
export function statementOf(readout: Readout, id: string): Statement {
  const found = readout.statements.find((statement) => statement.id === id);
  if (found === undefined) throw new Error(`no statement "${id}" on the page`);
  return found;
}

/** The words that a statement rests on, part by part, as the article has them. */
export function passageTexts(readout: Readout, { passages }: Statement): string[] {
  return passages.flat().map((range) => readout.text.slice(...range));
}
