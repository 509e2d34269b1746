/**
 * A cell as a person reads it: without the apostrophe that keeps a spreadsheet from running the text as a formula (our
 * own export puts it there, others do too), without control characters, trimmed.
 */
export function lineOfCell(cell: string): string {
  return withoutGuard(cell.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{FEFF}]+/gu, ' ').trim()).trim();
}

/** The same where line breaks belong to the text. */
export function textOfCell(cell: string): string {
  return withoutGuard(cell.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]+/gu, '')).trim();
}

function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
