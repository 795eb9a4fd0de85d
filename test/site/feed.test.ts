// @vitest-environment jsdom
/** The feed by the rules of RFC 4287, read by a strict parser of XML. */
import { beforeAll, describe, expect, it } from 'vitest';
import { changeLogData } from '../../src/site/change-log-data.ts';
import { atomFeed } from '../../src/site/feed.ts';
import { EARLIER, keptTalks, PRESENT, presentReading } from '../support/kept-talks.ts';

const SITE = 'https://sapar.example/a&b/';
const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

let feed: Element;
beforeAll(async () => {
  const changes = await changeLogData(keptTalks(), 'en', SITE);
  const xml = (await atomFeed(SITE, { ...presentReading(), title: 'Talks <&> \u0001 "tea"' }, changes)) ?? '';
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  feed = document.documentElement;
});

const children = (of: Element, name: string) =>
  [...of.children].filter((child) => child.namespaceURI === ATOM && child.localName === name);
const textOf = (of: Element, name: string) => children(of, name)[0]?.textContent ?? '';
const entries = () => children(feed, 'entry');
const linksOf = (of: Element) =>
  children(of, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);

describe('the feed', () => {
  it('has exactly one id, title and moment, and an author for all entries', () => {
    expect(feed.localName).toBe('feed');
    for (const name of ['id', 'title', 'updated', 'author']) expect(children(feed, name)).toHaveLength(1);
    expect(textOf(feed, 'updated')).toMatch(MOMENT);
    expect(children(children(feed, 'author')[0] ?? feed, 'name')).toHaveLength(1);
    expect(textOf(feed, 'title')).toBe('Talks <&>  "tea". Versions and changes');
  });

  it('says where it lies and of which page it is, each once', () => {
    expect(linksOf(feed)).toEqual([
      ['self', `${SITE}en/lighthouse-talks/changes.atom`],
      ['alternate', `${SITE}en/lighthouse-talks/changes/`],
    ]);
  });

  it('has an entry for each version, each with an id of its own, a title, a moment, a page and a summary', () => {
    expect(entries().map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated')])).toEqual([
      [`${SITE}en/lighthouse-talks/versions/${PRESENT}/`, `${PRESENT}T00:00:00Z`],
      [`${SITE}en/lighthouse-talks/versions/${EARLIER}/`, `${EARLIER}T00:00:00Z`],
    ]);
    for (const entry of entries()) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(children(entry, name)).toHaveLength(1);
      expect(textOf(entry, 'updated')).toMatch(MOMENT);
      expect(linksOf(entry).filter(([rel]) => rel === 'alternate')).toHaveLength(1);
    }
  });

  it('tells the statements that changed', () => {
    expect(textOf(entries()[0] ?? feed, 'summary').split('\n')).toEqual([
      'Changed: Decision to build a tall lighthouse',
      'New: The ferry line touched upon',
      'Removed: Fish touched upon',
    ]);
  });

  it('has nothing that RFC 4287 does not know', () => {
    const known = ['author', 'entry', 'feed', 'id', 'link', 'name', 'summary', 'title', 'updated'];
    for (const element of [feed, ...feed.querySelectorAll('*')]) {
      expect(element.namespaceURI).toBe(ATOM);
      expect(known).toContain(element.localName);
    }
  });
});

it('is none where no version was kept: a feed says when it was updated', async () => {
  expect(await atomFeed(SITE, presentReading(), { versions: [], hasFeed: false })).toBeUndefined();
});
