/** Why nothing can be written to a folder. */
import { formatProblem, type Problem } from '../../compile/problems.ts';

/** Thrown before anything of the folder was changed, or after it was put back as it was. */
export class OutputError extends Error {
  constructor(...problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'OutputError';
  }
}
