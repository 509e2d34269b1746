import { boundaries } from './boundaries.mjs';
import { literalWords } from './literal-words.mjs';

// The rules of this project that no published linter has; .oxlintrc.json switches them on.
export default { meta: { name: 'stempel' }, rules: { boundaries, 'literal-words': literalWords } };
