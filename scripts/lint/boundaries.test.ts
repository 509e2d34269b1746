import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

/** Each must be refused: one or more for every row of the import table. */
const planted = {
  'the domain needs a package': ['src-shared/domain/cards/a.ts', `import { z } from 'zod';`],
  'the domain needs the contract': ['src-shared/domain/cards/b.ts', `import '#shared/contract/cards.contract.ts';`],
  'the domain needs a Node built-in': ['src-shared/domain/cards/c.ts', `import { readFileSync } from 'node:fs';`],
  'the domain needs Temporal outside its kernel': ['src-shared/domain/cards/d.ts', `import 'temporal-polyfill';`],
  'the kernel needs the domain': ['src-shared/domain/kernel/a.ts', `import '../cards/card.ts';`],
  'the contract needs the backend': ['src-shared/contract/a.ts', `import type { S } from '#main/backend/backend.ts';`],
  'the contract needs a Node built-in': ['src-shared/contract/b.ts', `import 'node:crypto';`],
  'the contract needs the oRPC server': ['src-shared/contract/c.ts', `import '@orpc/server';`],
  'shared code needs the renderer': ['src-shared/shell.ts', `export * from '#renderer/lib/client.ts';`],
  "a feature reads another's repository": [
    'src-main/backend/features/cards/a.ts',
    `import { find } from '#main/backend/features/customers/customers.repository.ts';`,
  ],
  "a feature reads another's repository by a relative path": [
    'src-main/backend/features/cards/b.ts',
    `import { find } from '../customers/customers.repository.ts';`,
  ],
  "a feature calls another's procedures": [
    'src-main/backend/features/cards/c.ts',
    `export { p } from '#main/backend/features/customers/customers.procedures.ts';`,
  ],
  'a feature needs the composition root': [
    'src-main/backend/features/cards/d.ts',
    `import '#main/backend/backend.ts';`,
  ],
  'the backend needs electron': ['src-main/backend/features/cards/e.ts', `import { app } from 'electron';`],
  'the store needs a feature': [
    'src-main/backend/store/open.ts',
    `import '#main/backend/features/cards/cards.service.ts';`,
  ],
  'the backend needs a shell': ['src-main/backend/a.ts', `import '#main/electron/windows.ts';`],
  'the backend needs the renderer': ['src-main/backend/jobs/a.ts', `import '#renderer/lib/format.ts';`],
  'the browser shell needs the Electron shell': ['src-main/browser/a.ts', `import '#main/electron/protocol.ts';`],
  'the browser shell needs electron': ['src-main/browser/b.ts', `import { shell } from 'electron';`],
  'the browser shell needs a feature': [
    'src-main/browser/c.ts',
    `import '#main/backend/features/cards/cards.service.ts';`,
  ],
  'the Electron shell needs a feature': [
    'src-main/electron/a.ts',
    `import '#main/backend/features/cards/cards.service.ts';`,
  ],
  'the CLI needs a repository': ['src-main/cli/a.ts', `import '#main/backend/features/cards/cards.repository.ts';`],
  'the CLI needs electron': ['src-main/cli/b.ts', `const { app } = await import('electron');`],
  'the renderer needs the backend': ['src-renderer/features/counter/a.tsx', `import '#main/backend/backend.ts';`],
  "the renderer needs the backend's types": [
    'src-renderer/lib/a.ts',
    `export type B = import('#main/backend/backend.ts').Backend;`,
  ],
  'the renderer needs a Node built-in': ['src-renderer/lib/b.ts', `import 'node:path';`],
  'the renderer needs the store': ['src-renderer/app/a.ts', `import 'better-sqlite3';`],
  "a view needs another feature's view": [
    'src-renderer/features/counter/b.tsx',
    `import { Form } from '#renderer/features/customers/components/form.tsx';`,
  ],
  'a view needs the app': ['src-renderer/features/counter/c.tsx', `import { router } from '#renderer/app/router.tsx';`],
  'the kit needs a feature': ['src-renderer/ui/a.tsx', `import '#renderer/features/counter/counter.store.ts';`],
  'the kit needs the app': ['src-renderer/ui/b.tsx', `import '#renderer/app/router.tsx';`],
  'lib needs the kit': ['src-renderer/lib/c.ts', `import '#renderer/ui/button.tsx';`],
  'the renderer gathers the backend with a glob': [
    'src-renderer/app/b.ts',
    `export const all = import.meta.glob('../../src-main/**/*.ts');`,
  ],
  'a shipped view needs a test builder': ['src-renderer/app/c.ts', `import { aCard } from '#test/builders/card.ts';`],
  'a shipped service needs a test builder': [
    'src-main/backend/features/cards/f.ts',
    `import { aCard } from '../../../../test/builders/card.ts';`,
  ],
  'shipped code needs the test runner': ['src-renderer/lib/d.ts', `import { vi } from 'vitest';`],
  'a set-up script needs a package': ['scripts/a.mjs', `import { z } from 'zod';`],
  'a folder nobody has placed': ['src-main/other/a.ts', `import 'node:fs';`],
} as const;

/** None may be refused. */
const allowed = {
  'src-shared/domain/cards/ok.ts': `import type { Result } from '#shared/domain/kernel/result.ts';`,
  'src-shared/domain/kernel/ok.ts': `import { Temporal } from 'temporal-polyfill';`,
  'src-shared/contract/ok.ts': `import { z } from 'zod'; import { oc } from '@orpc/contract'; import '#shared/domain/cards/ok.ts';`,
  'src-main/backend/features/cards/ok.ts': `import './cards.repository.ts'; import '#main/backend/features/cards/x.ts'; import '#main/backend/features/customers/customers.service.ts'; import '#main/backend/store/open.ts'; import 'node:fs';`,
  'src-main/backend/backend.ts': `import '#main/backend/features/cards/cards.procedures.ts'; import '@orpc/server';`,
  'src-main/browser/ok.ts': `import '#main/backend/backend.ts'; import 'ws'; import 'node:http';`,
  'src-main/electron/ok.ts': `import { app } from 'electron'; import '#main/backend/backend.ts';`,
  'src-renderer/app/ok.tsx': `import '#renderer/features/counter/view.tsx'; import 'react'; import '#shared/shell.ts';`,
  'src-renderer/features/counter/ok.tsx': `import './view.tsx'; import '#renderer/ui/button.tsx'; import '#resources/locales/en/counter.json';`,
  'src-shared/domain/cards/ok.test.ts': `import { it } from 'vitest'; import '#test/builders/card.ts';`,
  'test/e2e/ok.ts': `import { app } from 'electron'; import '#main/backend/backend.ts';`,
};

describe('the import table', () => {
  const refusals = lintPlanted('boundaries', { ...Object.fromEntries(Object.values(planted)), ...allowed });

  it.each(Object.entries(planted))('refuses it when %s', (_why, [path]) => {
    expect(refusals.get(path)).toMatch(/must not import|may use the service|in no place/);
  });

  it.each(Object.keys(allowed))('allows the imports of %s', (path) => {
    expect(refusals.get(path)).toBeUndefined();
  });
});
