import type { Page } from '@playwright/test';
import { firstRunScreen } from '../e2e/screens/first-run.screen.ts';
import { goTo, signIn, type Setting } from './studio.ts';

/** A picture of the guide: where it is taken, and what is done before. */
export interface Picture extends Setting {
  readonly name: string;
  readonly pose: (page: Page) => Promise<void>;
}

/** A regular with a card before her, just stamped. */
const stamp = (name: string) => async (page: Page) => {
  await signIn(page);
  // An owner begins at the reports.
  await goTo(page, '/counter');
  await page.keyboard.type(name, { delay: 60 });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
};

const at = (route: string) => async (page: Page) => {
  await signIn(page);
  await goTo(page, route);
};

/** Up to the last step, which draws the card that is being made. */
async function nearlySetUp(page: Page): Promise<void> {
  const firstRun = firstRunScreen(page);
  await firstRun.nameShop('Café Linden');
  await firstRun.beOwner('Marta', '271828');
}

/** A file with one line that is fine, and some that are not. */
async function checkAFile(page: Page): Promise<void> {
  await at('/import')(page);
  const lines = [
    'Name,Phone,E-mail,Birthday,Stamps',
    'Ada Finch,07400 123456,ada.finch@example.com,12/03,4',
    'Ben Osei,07400 12,ben@example.com,31/02,7',
    'Cleo Marsh,07400 654321,cleo.example.com,,2',
    ',07400 111222,nobody@example.com,01/05,1',
    'Dan Price,07400 333444,dan.price@example.com,09/11,ten',
  ];
  const buffer = Buffer.from(lines.join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('Stamps go to').selectOption('Coffee card');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('heading', { name: 'What was noticed' }).waitFor();
}

async function backUp(page: Page): Promise<void> {
  await at('/settings/backups')(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByRole('table').getByRole('row').nth(1).waitFor();
}

async function openFirstComplaint(page: Page): Promise<void> {
  await at('/complaints')(page);
  await page.getByRole('row').nth(1).click();
  await page.getByRole('heading', { level: 1, name: /^Complaint \d/ }).waitFor();
}

async function showShortcuts(page: Page): Promise<void> {
  await signIn(page);
  await page.keyboard.press('F1');
}

export const pictures: readonly Picture[] = [
  { name: 'first-run', shop: 'none', pose: async () => {} },
  { name: 'first-card', shop: 'none', pose: nearlySetUp },
  { name: 'sign-in', shop: 'en', pose: async () => {} },
  { name: 'counter', shop: 'en', pose: stamp('hannah b') },
  { name: 'counter-dark', shop: 'en', scheme: 'dark', pose: stamp('theo b') },
  { name: 'counter-phone', shop: 'en', size: 'phone', pose: stamp('harry h') },
  { name: 'counter-polish', shop: 'pl', pose: stamp('barb woz') },
  { name: 'people', shop: 'en', pose: at('/people') },
  { name: 'customer', shop: 'en', pose: at('/people/12') },
  { name: 'complaints', shop: 'en', pose: at('/complaints') },
  { name: 'complaint', shop: 'en', pose: openFirstComplaint },
  { name: 'complaints-learn', shop: 'en', pose: at('/complaints/learn?period=all') },
  { name: 'reviews', shop: 'en', pose: at('/complaints/reviews') },
  { name: 'pain-points-polish', shop: 'pl', pose: at('/complaints/pain-points?days=365') },
  { name: 'reports', shop: 'en', pose: at('/reports/regulars?period=months6') },
  { name: 'reports-cohorts', shop: 'en', pose: at('/reports/cohorts?period=months12') },
  { name: 'reports-programs', shop: 'en', pose: at('/reports/programs?period=months6') },
  { name: 'reports-day', shop: 'en', pose: at('/reports/day') },
  { name: 'reports-polish', shop: 'pl', scheme: 'dark', pose: at('/reports/regulars?period=months6') },
  { name: 'programs', shop: 'en', pose: at('/programs') },
  { name: 'import', shop: 'en', pose: checkAFile },
  { name: 'staff', shop: 'en', pose: at('/settings/staff') },
  { name: 'backups', shop: 'en', pose: backUp },
  { name: 'people-indonesian', shop: 'id', pose: at('/people') },
  { name: 'shortcuts', shop: 'en', pose: showShortcuts },
];
