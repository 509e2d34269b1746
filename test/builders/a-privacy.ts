import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { aCommandId, type TestWindow } from './a-backend.ts';
import { act, give, takeCase } from './a-complaint.ts';
import { logReview } from './a-review.ts';
import { aPdf, attach } from './an-attachment.ts';

/** Words that stand nowhere else: whoever finds one in a file found something about Zenobia. */
export const aboutZenobia = [
  'Zenobia',
  'zenobia',
  'Quatrefoil',
  'quatrefoil',
  'Xylander',
  'xylander',
  '601987654',
  '601 987 654',
  'zq@nowhere.example',
  'oatwhirlpool',
  'limpingleft',
  'vipzebra',
  'spiltoverxerxes',
  'wantsyonder',
  'mugofjericho',
  'notedkumquat',
  'answeredvortex',
  'promisedpyjama',
  'waitingwhisky',
  'settledsphinx',
  'reopenedrhubarb',
  'freshfjord',
  'takenbackteapot',
  'photozephyr',
  'remarkquokka',
  'reviewxenon',
  'reviewanswerkoi',
];

/** What the paper of her complaint says, again and again. */
export const inPhoto = 'contentyak';

/** Somebody with everything a customer can have, complaints and all; the name she had before is in it too. */
export async function aWholeCustomer(window: TestWindow): Promise<{ customer: CustomerDetail; case: CaseDetail }> {
  const { client } = window;
  const [program] = await client.programs.list({});
  if (program === undefined) throw new Error('The shop has no program');
  const enrolled = await client.customers.enrol({
    commandId: aCommandId(),
    profile: {
      name: 'Zenobia Xylander',
      phone: '601 987 654',
      email: 'zq@nowhere.example',
      birthday: { month: 2, day: 29 },
      usualOrder: 'oatwhirlpool',
      notes: 'limpingleft',
      tags: ['vipzebra'],
    },
    duplicateAccepted: false,
  });
  const { id: customerId, revision, profile } = enrolled;
  const married = { ...profile, name: 'Zenobia Quatrefoil' };
  await client.customers.update({
    commandId: aCommandId(),
    customerId,
    revision,
    profile: married,
    duplicateAccepted: false,
  });
  await client.customers.replaceCode({ commandId: aCommandId(), customerId });
  await client.cards.stamp({
    commandId: aCommandId(),
    customerId,
    programId: program.id,
    quantity: program.terms.stampsNeeded + 2,
    again: true,
  });
  const words = { what: 'spiltoverxerxes', wants: 'wantsyonder', item: 'mugofjericho' };
  let open = await takeCase(window, { customerId, ...words });
  open = await act(window, open, { kind: 'note', text: 'notedkumquat' });
  open = await act(window, open, { kind: 'answer', channel: 'counter', text: 'answeredvortex' });
  open = await act(window, open, { kind: 'promise', text: 'promisedpyjama', dueOn: 20_600 as BusinessDay });
  open = await act(window, open, { kind: 'wait', text: 'waitingwhisky' });
  open = await act(window, open, { kind: 'resume' });
  open = await give(window, open, { kind: 'replacement', text: 'freshfjord', cost: asMinorUnits(100) });
  const gestureId = open.gestures[0]?.id;
  if (gestureId === undefined) throw new Error('No gesture was given');
  const takenBack = { caseId: open.id, gestureId, reason: 'takenbackteapot', approvalId: null };
  open = await client.complaints.takeBack({ commandId: aCommandId(), ...takenBack });
  await attach(window, open, 'photozephyr.pdf', aPdf(5000, inPhoto));
  open = await act(window, open, { kind: 'settle', text: 'settledsphinx' });
  const rating = { caseId: open.id, place: 'case', score: 2, remark: 'remarkquokka' } as const;
  await client.satisfaction.rate({ commandId: aCommandId(), ...rating });
  open = await client.complaints.get({ caseId: open.id });
  open = await act(window, open, { kind: 'reopen', text: 'reopenedrhubarb' });
  const review = await logReview(window, { customerId, text: 'reviewxenon', author: 'Zenobia Q' });
  const answer = { reviewId: review.id, text: 'reviewanswerkoi' };
  await client.reviews.answer({ commandId: aCommandId(), ...answer });
  return { customer: await client.customers.get({ customerId }), case: open };
}

/**
 * Which of these words stand in the bytes of the data file or its log. Read by another process: one that closes a file
 * it holds open through SQLite loses SQLite's lock on it.
 */
export function wordsInFile(folder: string, words: readonly string[]): string[] {
  const files = [DATA_FILE, `${DATA_FILE}-wal`].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const bytes = execFileSync('cat', files, { maxBuffer: 512 * 1024 * 1024 });
  return words.filter((word) => bytes.includes(word));
}
