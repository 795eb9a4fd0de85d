/**
 * `annotations.jsonld`: the statements as a W3C AnnotationCollection with one page. An annotation is a statement; what is said of it
 * are its bodies, its words are its targets, one for each part. Terms beyond those of the Web Annotation context are Dublin Core's,
 * SKOS's and schema.org's, whose prefixes that context has.
 */
import { compact } from '../model/compact.ts';
import type { TextRange } from '../model/readout.ts';
import type { LocalText } from '../model/texts.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { type FileContext, keptPhrase } from './provenance.ts';
import { selectorOf } from './selectors.ts';
import { statementsFile } from './statements-json.ts';
import type { LinkRecord, StatementRecord } from './statements-schema.ts';
import { wordsOf } from './words.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Where the file lies beside the text that it points into. */
export interface AnnotationFile {
  /** Its own address, or its name where that is not known: its ids are fragments of it. */
  file: string;
  /** The text's, in the same way. */
  article: string;
}

/** @returns the file's text. */
export function annotationsJsonld(
  readouts: Readouts,
  { file, article }: AnnotationFile,
  context: FileContext = {},
): string {
  const readout = firstOf(readouts);
  const { about, ladder, topics, actors, places, statements } = statementsFile(readouts, context);
  const iri = (fragment: string) => `${file}#${fragment}`;
  const words = wordsOf(readout.text);
  const target = (passage: string) => (range: TextRange) => ({
    type: 'SpecificResource',
    source: article,
    'dcterms:isPartOf': { id: passage },
    selector: selectorOf(readout.text, range, words(range)),
  });
  const items = statements.map((statement, at) =>
    compact({
      id: iri(`statement:${statement.id}`),
      type: 'Annotation',
      motivation: 'describing',
      'dcterms:temporal': 'edtf' in statement.date ? statement.date.edtf : undefined,
      body: bodies(statement, iri),
      target: (readout.statements[at]?.passages ?? []).flatMap((parts, passage) =>
        parts.map(target(iri(`passage:${statement.id}:${passage + 1}`))),
      ),
    }),
  );
  const concepts = Object.entries({ strength: ladder, topic: topics, actor: actors, place: places });
  const collection = compact({
    '@context': CONTEXT,
    id: iri('collection'),
    type: 'AnnotationCollection',
    label: readout.title,
    'dcterms:title': inLanguages(about.title),
    'dc:rights': about.licence && inLanguages(about.licence),
    'dcterms:date': about.reviewed,
    'schema:version': about.version,
    // The same as a page.
    'dcterms:isFormatOf': about.versionUrl && { id: about.versionUrl },
    'dcterms:description': keptPhrase(readouts, context),
    'dcterms:source': compact({
      id: article,
      type: 'Text',
      format: 'text/plain',
      language: about.source.language,
      via: about.source.url,
      'dc:publisher': inLanguages(about.source.publisher),
      'dcterms:provenance': inLanguages(about.source.attribution),
      'dcterms:identifier': `sha256:${about.source.sha256}`,
    }),
    'schema:mentions': concepts.flatMap(([what, named]) =>
      named.map(({ id, name }) => ({
        id: iri(`${what}:${id}`),
        type: 'skos:Concept',
        'skos:prefLabel': inLanguages(name),
      })),
    ),
    total: items.length,
    first: {
      id: iri('page'),
      type: 'AnnotationPage',
      partOf: iri('collection'),
      startIndex: 0,
      items,
    },
    last: iri('page'),
  });
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function bodies(
  { kind, strength, title, note, topics, who, places }: StatementRecord,
  iri: (fragment: string) => string,
) {
  const texts = (purpose: string, text: LocalText = {}) =>
    Object.entries(text).map(([language, value]) => ({
      type: 'TextualBody',
      purpose,
      value,
      format: 'text/plain',
      language,
    }));
  const concept = (purpose: string, what: string) => (id: string) => ({
    type: 'SpecificResource',
    purpose,
    source: iri(`${what}:${id}`),
  });
  // Which of the two it is, as an address: there is no word for it in the vocabularies that the context has.
  const linked = (body: ReturnType<ReturnType<typeof concept>>, { basis, reason }: LinkRecord) =>
    compact({
      ...body,
      'dcterms:type': { id: iri(`basis:${basis}`) },
      'dcterms:description': reason && inLanguages(reason),
    });
  return [
    ...texts('describing', title),
    ...texts('commenting', note),
    ...[kind].map(concept('classifying', 'kind')),
    ...(strength === undefined ? [] : [strength]).map(concept('classifying', 'strength')),
    ...topics.map(concept('tagging', 'topic')),
    ...who.map(({ actor, ...link }) => linked(concept('identifying', 'actor')(actor), link)),
    ...places.map(({ place, ...link }) => linked(concept('identifying', 'place')(place), link)),
  ];
}

const inLanguages = (text: LocalText) =>
  Object.entries(text).map(([language, words]) => ({ '@value': words, '@language': language }));
