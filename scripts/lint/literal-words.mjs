/** @typedef {{ type: string, [property: string]: any }} Node */

// What a person sees or a screen reader says. Props of our own kit that take words use these names as well.
const spokenProps =
  /^(title|label|placeholder|alt|description|message|caption|hint|error|aria-(label|description|valuetext|roledescription))$/;
const aWord = /\p{L}{2,}/u;

/** Refuses words written into a view where `react/jsx-no-literals` does not look: `{'Save'}` and `label="Save"`. */
export const literalWords = {
  meta: { type: 'problem', schema: [] },
  /** @param {{ report: (problem: { node: object, message: string }) => void }} context */
  create(context) {
    /** @param {Node | null | undefined} node */
    const check = (node) => {
      for (const literal of literalsOf(node)) {
        const message = `"${literal.text}" is a word for people: put it into resources/locales and ask for it with t()`;
        if (aWord.test(literal.text)) context.report({ node: literal.node, message });
      }
    };
    return {
      /** @param {Node} node */
      JSXAttribute(node) {
        if (spokenProps.test(node['name'].name)) check(node['value']);
      },
      /** @param {Node} node */
      JSXElement: (node) => childrenOf(node).forEach(check),
      /** @param {Node} node */
      JSXFragment: (node) => childrenOf(node).forEach(check),
    };
  },
};

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function childrenOf(node) {
  return node['children'].filter((/** @type {Node} */ child) => child.type === 'JSXExpressionContainer');
}

/**
 * The texts an expression can give as they stand: literals, fixed parts of templates, either side of a choice.
 * @param {Node | null | undefined} node
 * @returns {{ node: Node, text: string }[]}
 */
function literalsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ node, text: node['value'] }] : [];
    case 'TemplateLiteral':
      return node['quasis'].map((/** @type {Node} */ part) => ({ node, text: part['value'].cooked }));
    case 'JSXExpressionContainer':
      return literalsOf(node['expression']);
    case 'ConditionalExpression':
      return [...literalsOf(node['consequent']), ...literalsOf(node['alternate'])];
    case 'LogicalExpression':
      return [...literalsOf(node['left']), ...literalsOf(node['right'])];
    default:
      return [];
  }
}
