/** Reads `annotations.jsonld` back, as annotations.ts writes it: the statements with their words. */
import * as v from 'valibot';
import { compact } from '../model/compact.ts';
import type { LocalText } from '../model/texts.ts';
import { LINK_BASES, type LinkBasis, STATEMENT_KINDS } from '../model/vocabulary.ts';
import type { StatementRecord, Words } from './statements-schema.ts';

/** What an annotation has of a statement; the rest is in statements.json. */
export type AnnotatedStatement = Pick<
  StatementRecord,
  'id' | 'kind' | 'strength' | 'title' | 'note' | 'topics' | 'passages'
> & {
  who: Linked[];
  places: Linked[];
  /** EDTF; absent where it is undated. */
  date?: string;
};

/** A person or a place. */
interface Linked {
  id: string;
  basis: LinkBasis;
}

const textualBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['describing', 'commenting']),
  value: v.string(),
  language: v.string(),
});
const conceptBody = v.object({
  type: v.literal('SpecificResource'),
  source: v.string(),
  'dcterms:type': v.exactOptional(v.object({ id: v.string() })),
});
const targetSchema = v.object({
  'dcterms:isPartOf': v.object({ id: v.string() }),
  selector: v.tuple([
    v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() }),
    v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
  ]),
});
const annotationSchema = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  'dcterms:temporal': v.exactOptional(v.string()),
  body: v.array(v.variant('type', [textualBody, conceptBody])),
  target: v.array(targetSchema),
});
const collectionSchema = v.object({
  type: v.literal('AnnotationCollection'),
  first: v.object({ type: v.literal('AnnotationPage'), items: v.array(annotationSchema) }),
});

/**
 * @param json - the file's text.
 * @returns the statements in their order.
 * @throws SyntaxError for what is not JSON, ValiError for JSON of another form.
 */
export function readAnnotations(json: string): AnnotatedStatement[] {
  return v.parse(collectionSchema, JSON.parse(json)).first.items.map(statementOf);
}

function statementOf({
  id,
  body,
  target,
  ...annotation
}: v.InferOutput<typeof annotationSchema>): AnnotatedStatement {
  const concepts = (what: string) =>
    body.flatMap((part) =>
      part.type === 'SpecificResource' ? (idAfter(`${what}:`, part.source) ?? []) : [],
    );
  const linked = (what: string): Linked[] =>
    body.flatMap((part) => {
      if (part.type !== 'SpecificResource') return [];
      const concept = idAfter(`${what}:`, part.source);
      const basis = idAfter('basis:', part['dcterms:type']?.id ?? '');
      return concept === undefined ? [] : [{ id: concept, basis: v.parse(v.picklist(LINK_BASES), basis) }];
    });
  const told = (purpose: 'describing' | 'commenting'): LocalText | undefined => {
    const texts = body.flatMap((part) =>
      part.type === 'TextualBody' && part.purpose === purpose ? [[part.language, part.value] as const] : [],
    );
    return texts.length === 0 ? undefined : Object.fromEntries(texts);
  };
  return compact({
    id: v.parse(v.string(), idAfter('statement:', id)),
    kind: v.parse(v.picklist(STATEMENT_KINDS), concepts('kind')[0]),
    strength: concepts('strength')[0],
    title: told('describing') ?? {},
    note: told('commenting'),
    topics: concepts('topic'),
    who: linked('actor'),
    places: linked('place'),
    date: annotation['dcterms:temporal'],
    passages: passagesOf(target),
  });
}

/** The parts of one passage name the same one. */
function passagesOf(targets: readonly v.InferOutput<typeof targetSchema>[]): Words[][] {
  const passages = new Map<string, Words[]>();
  for (const {
    'dcterms:isPartOf': { id },
    selector,
  } of targets) {
    const [{ exact }, { start, end }] = selector;
    passages.set(id, [...(passages.get(id) ?? []), { text: exact, start, end }]);
  }
  return [...passages.values()];
}

/** What stands behind a prefix in an address's fragment; `undefined` for another prefix. */
function idAfter(prefix: string, iri: string): string | undefined {
  const fragment = iri.slice(iri.lastIndexOf('#') + 1);
  return fragment.startsWith(prefix) ? fragment.slice(prefix.length) : undefined;
}
