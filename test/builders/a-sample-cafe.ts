import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DATA_FILE } from '#main/backend/backend.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import {
  aBackend,
  aBackendIn,
  aCommandId,
  ownerPin,
  warsawCafe,
  type TestBackend,
  type TestWindow,
} from './a-backend.ts';
import { aCopyOf, madeOnce } from './made-once.ts';

export interface SampleCafe extends Omit<TestBackend, 'window'> {
  /** The owner is signed in at it. */
  readonly window: TestWindow;
  readonly store: Store;
  readonly today: BusinessDay;
}

interface Past {
  readonly people: number;
  readonly months: number;
}

/** For what looks back over a year and a quarter. */
export const aLongPast: Past = { people: 150, months: 18 };

/** The sample cafe, whose past ends on that noon on which every test clock begins. The till does not lock itself. */
export async function aSampleCafe(past?: Past): Promise<SampleCafe> {
  return openCafe(await sampleFolder(past));
}

/** The data folder of a sample cafe, to be copied. */
export async function sampleFolder({ people, months }: Past = { people: 120, months: 8 }): Promise<string> {
  return madeOnce(`sample-${people}-${months}`, async (folder) => {
    const backend = aBackendIn(folder);
    const { firstRun, sample } = backend.services;
    const owner = { name: 'Marta', pin: ownerPin };
    const shop = { ...warsawCafe, autoLockMinutes: null };
    await firstRun.setUp({ commandId: aCommandId(), shop, owner, begin: { with: 'sample' } });
    await sample.begin({ people, months, seed: 5, inHaste: true })?.ended;
    await backend.close();
  });
}

/** Opens a copy of a cafe, with its owner at the till, until the test is over. */
export async function openCafe(made: string): Promise<SampleCafe> {
  const folder = aCopyOf(made);
  const test = aBackend({ folder });
  const window = test.window();
  await signInOwner(window);
  const store = openStore(join(folder, DATA_FILE), { migrate: false });
  onTestFinished(() => store.close());
  return { ...test, window, store, today: test.backend.services.shop.today() };
}

export async function signInOwner({ client }: TestWindow): Promise<void> {
  const owner = (await client.session.tiles()).find(({ role }) => role === 'owner');
  await client.session.signIn({ staffId: owner?.staffId ?? asId<StaffId>(1), pin: ownerPin });
}
