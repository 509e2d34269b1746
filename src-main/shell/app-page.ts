import type { BrowserShellFacts } from '#shared/shell.ts';

/** The app's page with the facts it needs before its first line runs. */
export function appPage(index: string, facts: BrowserShellFacts): string {
  const json = JSON.stringify(facts).replaceAll('<', String.raw`\u003c`);
  const element = `<script type="application/json" id="stempel-shell">${json}</script>`;
  // As a function: a `$` in the text would be read as a pattern.
  return index.replace('</head>', () => `${element}</head>`);
}
