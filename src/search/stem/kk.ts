/**
 * Kazakh, which puts suffixes in a fixed order behind the stem: plural, possessor, case (мақсат-тар-ымыз-ға), or
 * negation, tense, person. Each has forms by the vowel and the consonant before it, and that consonant says here
 * whether an ending is one. Words are folded, so қ and к, і and и are one; the harmony of vowels that is left after
 * that stands in the suffixes themselves, each written with back and with front vowels.
 */
import { joined, slot, without } from './suffixes.ts';

const VOWELS = 'аеиоуыюя';
/** The vowels that suffixes with a bare consonant stand behind: баласы-н, тоқта-п. */
const SHORT = 'аеиы';
const CONSONANTS = 'бвгджзйклмнпрстфхцчшщу';
const ANY = VOWELS + CONSONANTS;
/** Behind these a suffix begins with a voiceless consonant; в, г, д, б end borrowed words and are spoken so. */
const VOICELESS = 'пктсшщчцхфвгдб';
const VOICED = 'рлймнзжу';

const CASE = slot(
  ['мен менен', `${VOWELS}рлймн`],
  ['бен бенен', 'зж'],
  ['пен пенен', VOICELESS],
  ['нын нин', ANY],
  ['ны ни', `${VOWELS}мн`],
  ['дын дин ды ди', 'рлйзжмн'],
  ['тын тин ты ти', VOICELESS],
  ['да де дан ден дай дей дагы деги', VOWELS + VOICED],
  ['та те тан тен тай тей тагы теги', VOICELESS],
  ['га ге', VOWELS + VOICED],
  ['ка ке', VOICELESS],
  // Behind a possessor: сапарын, сапарында, сапарына, сапарымнан.
  ['н нда нде ндай ндей ндагы ндеги на не', 'ыи'],
  ['нан нен', `${SHORT}мн`],
  ['а е', 'мн'],
);

const POSSESSOR = slot(
  ['ымыз имиз ыныз иниз ым им ын ин ы и', CONSONANTS],
  ['мыз миз ныз низ сы си', VOWELS],
  ['м н', SHORT],
);

const PLURAL = slot(['лар лер', ANY], ['дар дер', 'лмнзж'], ['тар тер', VOICELESS]);

const PAST = 'ымыз имиз ыныздар иниздер ындар индер ыныз иниз ым им ын ин ык ик ы и';
const PRESENT = 'мын мин мыз миз сын син сындар синдер сыз сиз сыздар сиздер ды ди';
const FINITE = slot(
  [joined('д', PAST), VOWELS + VOICED],
  [joined('т', PAST), VOICELESS],
  [joined('а е', PRESENT), CONSONANTS],
  [joined('й', PRESENT), VOWELS],
  ['айын ейин айык ейик ындар индер ыныз иниз ыныздар иниздер ып ип', CONSONANTS],
  ['йын йин йык йик', VOWELS],
  ['ндар ндер ныз низ ныздар низдер п', SHORT],
  ['сын син', ANY],
  // Participles that nouns do not end in.
  ['ган ген', VOWELS + VOICED],
  ['кан кен', VOICELESS],
);

/** Forms of a verb that take suffixes of nouns: what is done, and the doing of it. */
const VERBAL = slot(['атын етин', CONSONANTS], ['йтын йтин', VOWELS], ['у', ANY], ['ю', CONSONANTS]);

/** A word has no more suffixes than this. */
const MOST = 6;

/** @param folded - a word as fold.ts gives it. */
export function stemKazakh(folded: string): string {
  let word = folded;
  for (let count = 0; count < MOST; count += 1) {
    const before = voiceless(word);
    word = without(before, FINITE, isStem);
    if (word !== before) continue;
    for (const nominal of [CASE, POSSESSOR, PLURAL]) word = without(word, nominal, isStem);
    if (word !== before) continue;
    // Behind it is the root of a verb, which takes no suffixes of nouns: қолда-у is not қол-да.
    word = without(word, VERBAL, isStem);
    break;
  }
  return common(word);
}

/** Three letters with a vowel among them, or the two of ел, іс, от. */
function isStem(rest: string): boolean {
  return rest.length > 2 ? /[аеиоуыюя]/.test(rest) : /^[аеиоуыюя][бвгджзйклмнпрстфхцчшщ]$/.test(rest);
}

/** One form of a stem that changes before suffixes: кітап and кітаб-ы, халық and халқ-ы, қара and қар-айық. */
function common(stem: string): string {
  const closed = stem.length > 3 ? stem.replace(/[ыи]$/, '') : stem;
  const short = closed.length > 4 ? closed.replace(/[ае]$/, '') : closed;
  const tight =
    short.length > 3 ? short.replace(/([бвгджзйклмнпрстхцчшщ])[ыи]([бвгджзйклмнпрстхцчшщ])$/, '$1$2') : short;
  return voiceless(tight);
}

/** The consonant that a stem ends in when nothing stands behind it. */
const voiceless = (stem: string) => stem.replace(/г$/, 'к').replace(/б$/, 'п').replace(/д$/, 'т');
