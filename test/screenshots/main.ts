import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileSizeInWords } from '#shared/domain/kernel/file-size.ts';
import { pictures } from './pictures.ts';
import { openStudio } from './studio.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const settledMs = 900;

// npm run screenshots -- counter people: takes only the pictures whose names begin so.
const wanted = process.argv.slice(2);
const chosen = pictures.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));

mkdirSync(folder, { recursive: true });
const studio = await openStudio();
try {
  for (const picture of chosen) {
    const page = await studio.window(picture);
    await picture.pose(page);
    // Toasts rise and search results settle; a picture has no event to wait for.
    await page.waitForTimeout(settledMs);
    const path = join(folder, `${picture.name}.png`);
    await page.screenshot({ path });
    await page.context().close();
    console.log(`${picture.name}.png  ${fileSizeInWords(statSync(path).size, 'en')}`);
  }
} finally {
  await studio.close();
}
