import { relative, sep } from 'node:path';
import { whyNot } from './places.mjs';

/** @typedef {{ type: string, value?: unknown }} Literal */

/** Refuses every import, static, dynamic, re-exported or of a type, that the table in places.mjs does not allow. */
export const boundaries = {
  meta: { type: 'problem', schema: [] },
  /** @param {{ filename: string, cwd: string, report: (problem: { node: object, message: string }) => void }} context */
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {Literal | null | undefined} source */
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = whyNot(importer, source.value);
      if (message) context.report({ node: source, message });
    };
    /** @param {{ source?: Literal | null }} node */
    const checkSource = (node) => check(node.source);
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      /** @param {{ callee: { type: string, property?: { name?: string } }, arguments: Literal[] }} node */
      CallExpression(node) {
        const globs = node.callee.type === 'MemberExpression' && node.callee.property?.name === 'glob';
        if (globs) check(node.arguments[0]);
      },
    };
  },
};
