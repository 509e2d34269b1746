import { parseSync, Visitor } from 'vite';

/** A word the code asks for: a key, or the pattern of a key that is put together from parts. */
export type WordUse = {
  readonly file: string;
  /** The namespaces it may come from; empty when the code does not say. */
  readonly namespaces: readonly string[];
  readonly key: string | RegExp;
};

type Node = { readonly type: string; readonly [property: string]: unknown };

/** Every `t('key')`, `` t(`part.${x}`) ``, `i18nKey="key"` of a source file, and every text that might be passed to one. */
export function wordsIn(file: string, source: string): { asked: WordUse[]; texts: string[] } {
  const namespaces = new Set<string>();
  const asked: { key: string | RegExp; namespace: string | undefined }[] = [];
  const texts: string[] = [];

  const visitor = new Visitor({
    CallExpression(node) {
      const call = node as unknown as Node;
      const [first, second] = call['arguments'] as Node[];
      const name = nameOf(call['callee'] as Node);
      if (name === 'useTranslation' || name === 'getFixedT') {
        const given = (name === 'getFixedT' ? second : first) ?? { type: 'none' };
        for (const { key } of keysOf(given)) if (typeof key === 'string') namespaces.add(key);
        if (given.type === 'ArrayExpression') {
          for (const element of given['elements'] as Node[]) namespaces.add(String(element['value']));
        }
      }
      if (name === 't' && first) {
        const namespace = namespaceOption(second);
        asked.push(...keysOf(first).map(({ key }) => ({ key, namespace })));
      }
    },
    JSXAttribute(node) {
      const attribute = node as unknown as Node;
      const name = (attribute['name'] as Node)['name'];
      const value = attribute['value'] as Node | null;
      if (!value) return;
      const inner = value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value;
      if (name === 'i18nKey') asked.push(...keysOf(inner).map(({ key }) => ({ key, namespace: undefined })));
      if (name === 'ns' && typeof inner['value'] === 'string') namespaces.add(inner['value']);
    },
    Literal(node) {
      if (typeof node.value === 'string') texts.push(node.value);
    },
  });
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visitor.visit(program);

  const uses = asked.map(({ key, namespace }): WordUse => {
    const named = typeof key === 'string' ? /^(\w[\w-]*):(.*)$/.exec(key) : undefined;
    if (named) return { file, namespaces: [named[1] ?? ''], key: named[2] ?? '' };
    return { file, namespaces: namespace === undefined ? [...namespaces] : [namespace], key };
  });
  return { asked: uses, texts };
}

function nameOf(callee: Node): unknown {
  return callee.type === 'MemberExpression' ? (callee['property'] as Node)['name'] : callee['name'];
}

/** The keys an expression can give: texts, both sides of a choice, templates as patterns, whatever their type is said to be. */
function keysOf(node: Node): { key: string | RegExp }[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ key: node['value'] }] : [];
    case 'TSAsExpression':
      return keysOf(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...keysOf(node['consequent'] as Node), ...keysOf(node['alternate'] as Node)];
    case 'TemplateLiteral': {
      const quasis = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      if (quasis.length === 1) return [{ key: quasis[0] ?? '' }];
      return [{ key: new RegExp(`^${quasis.map((part) => RegExp.escape(part)).join('.+')}$`) }];
    }
    default:
      return [];
  }
}

function namespaceOption(options: Node | undefined): string | undefined {
  if (options?.type !== 'ObjectExpression') return undefined;
  const property = (options['properties'] as Node[]).find((one) => (one['key'] as Node | undefined)?.['name'] === 'ns');
  const value = (property?.['value'] as Node | undefined)?.['value'];
  return typeof value === 'string' ? value : undefined;
}
