import type { Page } from '@playwright/test';

/** The owner's decisions about complaints, in the settings; in English. */
export function complaintPolicyScreen(page: Page) {
  const day = (name: string) => page.getByRole('group', { name, exact: true });
  return {
    day,
    openSwitch: (name: string) => day(name).getByRole('switch'),
    from: (name: string, number = 1) => page.getByLabel(`${name}, opening ${number}: from`),
    until: (name: string, number = 1) => page.getByLabel(`${name}, opening ${number}: until`),
    addDay: page.getByRole('button', { name: 'Add a day' }),
    date: page.getByLabel('Date'),
    dayName: page.getByRole('textbox', { name: 'Name' }),
    target: (severity: string, clock: string) =>
      page.getByRole('group', { name: severity, exact: true }).getByRole('group', { name: clock, exact: true }),
    perCase: page.getByRole('textbox', { name: 'For one complaint' }),
    perDay: page.getByRole('textbox', { name: 'Per person and day' }),
  };
}
