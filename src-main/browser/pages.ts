import type { Language } from '#shared/contract/values.ts';
import { wordsIn } from '../shell/words.ts';

/** What somebody sees who came with a used link, or with none. */
export function staleLinkPage(language: Language, nonce: string): string {
  const t = wordsIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(t('shell:refused.stale_title'))}</title>
<style nonce="${nonce}">
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1.125rem/1.6 system-ui, sans-serif;
    background: light-dark(#f7f2e9, #1b1613); color: light-dark(#2a211c, #f3ebdf); color-scheme: light dark; }
  main { max-width: 34rem; padding: 2rem; }
  h1 { font-size: 1.75rem; line-height: 1.25; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(t('shell:refused.stale_title'))}</h1>
<p>${escapeHtml(t('shell:refused.stale_text'))}</p>
<p>${escapeHtml(t('shell:refused.stale_how'))}</p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
