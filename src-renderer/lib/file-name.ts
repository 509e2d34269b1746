/** Without what a file system may not like. */
export function fileNameOf(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} .,()–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
