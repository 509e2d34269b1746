import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { expect, test } from './app.fixture.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';

test.use({ begin: 'cafe', reducedMotion: 'reduce' });

test('a manager works through the ten cases of the sample cafe with the keyboard alone', async ({ app: { page } }) => {
  await signInScreen(page).signIn({ name: 'Iris', pin: SAMPLE_PINS.manager });
  const complaints = complaintsScreen(page);
  const { main, standing, timeline, press } = complaints;
  const button = (name: string | RegExp) => main.getByRole('button', { name });
  await complaints.open();
  /** Another list: from the search to the views, and along them. */
  async function show(key: 'ArrowLeft' | 'ArrowRight', ...past: readonly string[]): Promise<void> {
    await press('/');
    await expect(complaints.search).toBeFocused();
    // What is looked for can be cleared with a button before them.
    if ((await complaints.search.inputValue()) !== '') await press('Tab');
    await press('Tab');
    await expect(main.locator('input[type=radio]:checked')).toBeFocused();
    for (const view of past) {
      await press(key);
      await expect(main.getByRole('radio', { name: view, exact: true })).toBeChecked();
    }
  }
  // Those that wait for their customer are open, too.
  await show('ArrowRight', 'Open');
  await expect(complaints.rows).toHaveCount(10);

  await test.step('acknowledge, answer, settle', async () => {
    await complaints.find('The coffee was lukewarm');
    await press('e');
    await expect(standing).toContainText('Acknowledged');
    await complaints.tell('a', 'What was answered', 'We make you a new one.');
    await expect(timeline).toContainText('We make you a new one.');
    await complaints.settle('A new one, hot');
    await complaints.back();
    await expect(complaints.rows).toHaveCount(0);
  });
  await test.step('it is about something else', async () => {
    await complaints.find("got cow's milk");
    await press('b');
    await expect(button('It was cold')).toBeFocused();
    for (const next of ['Poor quality', 'Oat milk ran out']) {
      await press('ArrowRight');
      await expect(button(next)).toBeFocused();
    }
    await press('Enter');
    await expect(timeline).toContainText('The product · Wrong order to The product · Oat milk ran out');
    await complaints.back();
  });
  await test.step('hand over to somebody else', async () => {
    await complaints.find('Waited twenty minutes');
    await press('t');
    await expect(button('Iris (you)')).toBeFocused();
    await press('ArrowRight');
    await press('Enter');
    await expect(standing).toContainText('In progress');
    await expect(standing).not.toContainText('Nobody yet');
    await complaints.back();
  });
  await test.step('promise, and say that it was kept', async () => {
    await complaints.find('The salad was brown');
    await complaints.tell('p', 'What was promised', 'Fresh bread from Monday on');
    const promises = complaints.region('Promises');
    await expect(promises).toContainText('Fresh bread');
    await press('f');
    await expect(promises.getByRole('button', { name: /^Kept/ }).first()).toBeFocused();
    await press('Enter');
    await expect(timeline).toContainText('Promise kept');
    await complaints.back();
  });
  await test.step('more serious than it seemed, and a note for the others', async () => {
    await complaints.find('no oat milk left');
    await press('v');
    await expect(button('Moderate')).toBeFocused();
    await press('Enter');
    await expect(standing).toContainText('Moderate');
    await complaints.tell('n', 'Note for the team', 'Order twice as much on Fridays');
    await expect(timeline).toContainText('Order twice as much');
    await complaints.back();
  });
  await test.step('give the money back', async () => {
    await complaints.find('Two coffees on Tuesday');
    await press('g');
    await button('Refund').press('Enter');
    await page.keyboard.type('3.50');
    await press('Enter');
    await expect(page.getByText(/is settled. Given: Refund/).first()).toBeVisible();
    await complaints.back();
  });
  await test.step('look after it oneself', async () => {
    await complaints.find('Charged for two slices');
    await press('t');
    await expect(button('Iris (you)')).toBeFocused();
    await press('Enter');
    await expect(standing).toContainText('Iris');
    await complaints.back();
  });
  await test.step('wait for the customer, and go on', async () => {
    await complaints.find('asking for a lower table');
    await complaints.tell('w', 'What do you wait for? (optional)', 'A day that suits her');
    await expect(standing).toContainText('Waiting for the customer');
    await press('r');
    await expect(standing).toContainText('In progress');
    await complaints.back();
  });
  await test.step('settle, close, and open again', async () => {
    await complaints.find('an allergic reaction');
    const number = await complaints.heading.textContent();
    await complaints.settle('Called her, and the list of nuts hangs at the till');
    await complaints.back();
    await show('ArrowLeft', 'Needs me', 'All', 'Settled');
    await expect(complaints.rows.first()).toContainText('an allergic reaction');
    await press('/');
    await press('Enter');
    await expect(complaints.heading).toHaveText(number ?? '');
    await press('c');
    await expect(standing).toContainText('Closed');
    await complaints.tell('o', 'Why is it opened again?', 'She has another question.');
    await expect(standing).toContainText('opened again');
    await complaints.back();
    await show('ArrowRight', 'All', 'Needs me', 'Open');
  });
  await test.step('the next one is a key away', async () => {
    await complaints.find('The card reader did not work');
    await complaints.settle('A new one is ordered');
    await complaints.back();
  });

  // Three are settled, the others are on their way.
  await press('/');
  await press('Backspace');
  await expect(complaints.rows).toHaveCount(7);
});
