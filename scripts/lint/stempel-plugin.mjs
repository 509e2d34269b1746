import { boundaries } from './boundaries.mjs';
import { literalWords } from './literal-words.mjs';
import { sqlPlace } from './sql-place.mjs';

// The rules of this project that no published linter has; .oxlintrc.json switches them on.
export default {
  meta: { name: 'stempel' },
  rules: { boundaries, 'literal-words': literalWords, 'sql-place': sqlPlace },
};
