import { expect, test } from './app.fixture.ts';
import { complaintScreen } from './screens/complaint.screen.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { satisfactionScreen } from './screens/satisfaction.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

const hourMs = 3_600_000;

test.use({ begin: 'shop', reducedMotion: 'reduce', ownClock: true });

test('on her next visit she is asked whether it was put right, and a bad grade opens the case again', async ({
  app: { page, forward },
}) => {
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  const satisfaction = satisfactionScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.enrol('Zofia Wójcik', '600100482');
  await complaint.takeFrom('Zofia Wójcik');
  await complaint.reason('It was cold').click();
  await complaint.settleNow();
  await complaint.gesture('Free coffee').click();
  await expect(complaint.dialog).toBeHidden();
  await expect(satisfaction.question).toBeHidden();

  forward(3 * hourMs);
  await page.reload();
  await signInScreen(page).signIn(people.counter);
  await counter.find('Zofia');
  await counter.sees('Zofia Wójcik');
  await expect(satisfaction.question).toContainText('It was cold');
  // It waits in passing: the key still stamps, and the focus stayed where it was.
  await expect(counter.search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  await expectAccessibleInBoth(page);

  await page.keyboard.press('Alt+Q');
  await expect(satisfaction.face('Not at all')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(counter.message('Thanks: Hardly (2 of 5)')).toBeVisible();
  await satisfaction.undo();
  await expect(satisfaction.face('Hardly')).toBeVisible();
  await satisfaction.face('Not at all').click();
  await satisfaction.reopen();
  await expect(counter.message(/is open again$/)).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: 'Complaint: It was cold' })).toBeVisible();
  await expect(satisfaction.question).toBeHidden();
});
