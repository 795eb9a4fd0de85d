import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { checked, fetchJson } from '../../src/data/fetch-json.ts';
import { baseMapSchema } from '../../src/model/basemap.ts';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { readoutSchema } from '../../src/model/readout.ts';
import { DATA_FORMAT } from '../../src/model/vocabulary.ts';
import { startServer } from '../support/local-server.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const harbourSchema = v.object({ name: v.string(), berths: v.array(v.object({ length: v.number() })) });
const harbour = { name: 'Ostmere', berths: [{ length: 120 }, { length: 80 }] };

/** Fetches from a server that answers with this status and this body. */
async function fetchAnswer(status: number, body: string) {
  const { origin } = await startServer((_, response) => response.writeHead(status).end(body));
  const url = `${origin}/data/harbour.json`;
  const result = fetchJson(url, harbourSchema, new AbortController().signal);
  return { url, result };
}

describe('data that is as it should be', () => {
  it('is given', async () => {
    const { result } = await fetchAnswer(200, JSON.stringify(harbour));
    expect(await result).toEqual(harbour);
  });
});

describe('data that cannot be had is an error that names the address and the reason', () => {
  it.each([404, 500, 503])('status %i', async (status) => {
    const { url, result } = await fetchAnswer(status, JSON.stringify(harbour));
    await expect(result).rejects.toThrow(new DataError(url, `status ${status}`));
    await expect(result).rejects.toMatchObject({ name: 'DataError', url });
  });

  it('text that is not JSON: a page that a server gives for everything', async () => {
    const { url, result } = await fetchAnswer(200, '<!doctype html><title>Welcome</title>');
    await expect(result).rejects.toThrow(new DataError(url, 'not JSON'));
    await expect(result).rejects.toMatchObject({ cause: expect.any(SyntaxError) });
  });

  it('an answer that was cut short', async () => {
    const { url, result } = await fetchAnswer(200, JSON.stringify(harbour).slice(0, -3));
    await expect(result).rejects.toThrow(new DataError(url, 'not JSON'));
  });

  it('data of another shape: the first place where it differs, what was expected and what was found', async () => {
    const { url, result } = await fetchAnswer(
      200,
      '{"name":"Ostmere","berths":[{"length":120},{"length":"80"}]}',
    );
    await expect(result).rejects.toThrow(new DataError(url, 'berths.1.length: expected number, found "80"'));
  });

  it('data of another shape as a whole', async () => {
    const { url, result } = await fetchAnswer(200, 'null');
    await expect(result).rejects.toThrow(new DataError(url, 'the data: expected Object, found null'));
  });

  it('data of which a part is missing', async () => {
    const { result } = await fetchAnswer(200, '{"name":"Ostmere"}');
    await expect(result).rejects.toThrow('berths: expected "berths", found undefined');
  });
});

describe('an answer that does not arrive is not called bad data', () => {
  it('where the reader has gone on: the request is given up', async () => {
    const control = new AbortController();
    const { origin } = await startServer(() => control.abort());
    const result = fetchJson(`${origin}/data/harbour.json`, harbourSchema, control.signal);
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('where the line breaks in the middle of it', async () => {
    const { origin } = await startServer((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"name":', () => response.destroy());
    });
    const result = fetchJson(`${origin}/data/harbour.json`, harbourSchema, new AbortController().signal);
    await expect(result).rejects.not.toBeInstanceOf(DataError);
  });
});

describe('the data of a page', () => {
  it.each([
    ['the real readout in English', realReadout('en')],
    ['the real readout in Kazakh', realReadout('kk')],
    ['the invented one', harbourReadout('en')],
  ])('has the shape that the page reads, and nothing that the page would drop: %s', (_, readout) => {
    expect(checked('here', readoutSchema, readout)).toEqual(readout);
  });

  it('of another version of the format is refused', () => {
    expect(() => checked('here', readoutSchema, { ...realReadout('en'), format: 1 })).toThrow(
      `here: format: expected ${DATA_FORMAT}, found 1`,
    );
  });

  it('in a language that the page is not built in is refused', () => {
    expect(() => checked('here', readoutSchema, { ...realReadout('en'), lang: 'fr' })).toThrow(
      `here: lang: expected (${LANGUAGES.map((lang) => `"${lang}"`).join(' | ')}), found "fr"`,
    );
  });

  it('with a place in the text before its start is refused', () => {
    const frames = [{ range: [-1, 4], reason: 'before the text' }];
    expect(() => checked('here', readoutSchema, { ...realReadout('en'), frames })).toThrow(
      'here: frames.0.range.0: expected >=0, found -1',
    );
  });

  it('without a map in its base map says what a base map is', () => {
    expect(() => checked('here', baseMapSchema, { topology: { type: 'Feature' }, labels: [] })).toThrow(
      'here: topology: expected a TopoJSON topology with a bbox and the object "countries", found Object',
    );
  });
});
