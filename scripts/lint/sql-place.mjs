import { relative, sep } from 'node:path';

const aStatement = /\b(SELECT|INSERT (OR \w+ )?INTO|REPLACE INTO|UPDATE \w+ SET|DELETE FROM)\s/;
const mayHold = /\.repository\.ts$|^src-main\/backend\/store\/|^test\/|^scripts\/|\.test\.tsx?$/;

/** Refuses SQL outside repositories, migrations and the store. */
export const sqlPlace = {
  meta: { type: 'problem', schema: [] },
  /** @param {{ filename: string, cwd: string, report: (problem: { node: object, message: string }) => void }} context */
  create(context) {
    if (mayHold.test(relative(context.cwd, context.filename).split(sep).join('/'))) return {};
    /**
     * @param {object} node
     * @param {unknown} text
     */
    const check = (node, text) => {
      if (typeof text !== 'string' || !aStatement.test(text)) return;
      context.report({ node, message: 'SQL belongs into a repository (*.repository.ts) of its feature' });
    };
    return {
      /** @param {{ value?: unknown }} node */
      Literal: (node) => check(node, node.value),
      /** @param {{ value: { cooked: string } }} node */
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
