import { describe, expect, it } from 'vitest';
import { viewLink } from '../../src/explorer/view-link.ts';

const VIEW = '?topic=economy&sel=statement:trade-target';

describe('the link to a view', () => {
  it('is the address, without where on the page', () => {
    const { link, isLocal } = viewLink(`https://sapar.example/en/${VIEW}#article`, VIEW);
    expect(link).toBe(`https://sapar.example/en/${VIEW}`);
    expect(isLocal).toBe(false);
  });

  it('has the view even where the browser let it into no address', () => {
    expect(viewLink('file:///home/reader/visit.html', VIEW).link).toBe(
      `file:///home/reader/visit.html${VIEW}`,
    );
  });

  it('of a file leads nowhere on another computer, and says so', () => {
    expect(viewLink(`file:///home/reader/visit.html${VIEW}`, VIEW).isLocal).toBe(true);
  });
});

describe('what a citation names', () => {
  it('is the address of a page of a site', () => {
    expect(viewLink(`https://sapar.example/en/${VIEW}`, VIEW).cited).toBe(`https://sapar.example/en/${VIEW}`);
  });

  it('is a file by its name, and never the folders of the reader’s computer', () => {
    const { cited } = viewLink('file:///home/a%20reader/%D1%81%D0%B0%D0%BF%D0%B0%D1%80.html', VIEW);
    expect(cited).toBe(`сапар.html${VIEW}`);
  });
});
