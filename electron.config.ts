import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = import.meta.dirname;

const mainEntries = {
  electron: 'src-main/electron/main.ts',
  backend: 'src-main/electron/backend-process.ts',
  browser: 'src-main/browser/main.ts',
  cli: 'src-main/cli/main.ts',
  'job-worker': 'src-main/backend/jobs/job-worker.ts',
  'report-worker': 'src-main/backend/features/reports/desk/report-worker.ts',
};

function existing(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, resolve(root, path)] as const)
      .filter(([, path]) => existsSync(path)),
  );
}

const main = existing(mainEntries);
const preload = existing({ index: 'src-main/electron/preload.ts' });
const renderer = existing({ index: 'src-renderer/index.html' });

// Everything else is bundled: the packaged program carries no other node_modules.
const natives = ['electron', 'better-sqlite3'];

export default defineConfig({
  ...(Object.keys(main).length > 0 && {
    main: {
      build: {
        outDir: resolve(root, 'out/main'),
        externalizeDeps: false,
        target: 'node24',
        sourcemap: true,
        rollupOptions: {
          input: main,
          external: natives,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  }),
  ...(Object.keys(preload).length > 0 && {
    preload: {
      build: {
        outDir: resolve(root, 'out/preload'),
        externalizeDeps: false,
        rollupOptions: {
          input: preload,
          external: natives,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  }),
  ...(Object.keys(renderer).length > 0 && {
    renderer: {
      root: resolve(root, 'src-renderer'),
      base: './',
      plugins: [react()],
      build: {
        outDir: resolve(root, 'out/renderer'),
        // The policy of both shells allows no inline script and no data: script.
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        // electron-vite leaves it off; a counter that starts cold parses a third of the code this way.
        minify: true,
        cssMinify: true,
        reportCompressedSize: false,
        rollupOptions: { input: renderer },
      },
    },
  }),
});
