/** Whether words say that a thing is not so. The lists hold what readouts and what is told of them use. */
import { plainWords, standIn } from './reading/words.ts';

/** Sources of regular expressions for whole words in small letters. */
interface NegationWords {
  /** What negates wherever it stands. */
  plain: string;
  /** What another language may say with a negation, and may say without one. */
  doubtful: string;
}

/** A Kazakh verb has its negation inside: the suffix -ма- or -ме- in its forms, and endings behind them. */
const KAZAKH_VERB =
  '\\p{L}\\p{L}+[мбп][ае](?:(?:ған|ген|д[ыі]|йд[ыі]|йт[ыі]н)\\p{L}*|й|с|у(?:ы|і|ға|ге)?|стан|стен)';

const NEGATION: Readonly<Record<string, NegationWords>> = {
  en: {
    plain: "no|not|nor|neither|none|nobody|nothing|never|cannot|\\p{L}+n['’]t",
    doubtful:
      'without|lack(?:s|ed|ing)?|beyond|other than|except\\p{L}*|only|hardly|barely|few|little|rather|instead|yet|' +
      'fail\\p{L}*|refus\\p{L}*|den(?:y|ies|ied|ying)|reject\\p{L}*|absen\\p{L}*|avoid\\p{L}*|prevent\\p{L}*|non|' +
      'un(?!it|ion|iv|iq|der|ti)\\p{L}+|in(?:valid|sufficient|complete|correct|definite|capable|ability)\\p{L}*',
  },
  kk: {
    plain: `емес\\p{L}*|жоқ\\p{L}*|еш(?:кім|теңе|бір|қандай|қашан|қайда)\\p{L}*|${KAZAKH_VERB}`,
    doubtful: '\\p{L}+(?:сыз|сіз)\\p{L}*|тыс|басқа|тек',
  },
  ru: {
    plain: 'не|нет|ни|никто|никого|никому|ничто|ничего|никогда|нигде|никак\\p{L}*|нельзя|невозможно',
    doubtful:
      'без|кроме|вне|лишь|отказ\\p{L}*|отсутств\\p{L}*|не(?!фт|дел|обход|мец|посредств|сколь)\\p{L}+|без(?!опас)\\p{L}+',
  },
  tg: {
    plain:
      'не|нест\\p{L}*|ҳеҷ|на(?:буд|меша|шуд|шав|кард|кун|дор|дошт|метав|ме|гуфт|гирифт|омад|дод|ёфт)\\p{L}*',
    doubtful: 'бе|бидуни|ба ҷуз|ғайр\\p{L}*|рад\\p{L}*|но(?:маълум|мумкин|устувор)\\p{L}*',
  },
};

/** `doubtful` where another language may or may not say the same with a negation. */
export type Negation = 'plain' | 'doubtful' | 'none';

/** `undefined` in a language whose words are not listed. */
export function negationOf(language: string, text: string): Negation | undefined {
  const words = NEGATION[language];
  if (words === undefined) return undefined;
  const plain = plainWords(text);
  if (standIn(plain, words.plain)) return 'plain';
  return standIn(plain, words.doubtful) ? 'doubtful' : 'none';
}

/** Whether one says that a thing is not so and the other that it is. */
export function areContrary(a: Negation | undefined, b: Negation | undefined): boolean {
  return (a === 'plain' && b === 'none') || (a === 'none' && b === 'plain');
}
