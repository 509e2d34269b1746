import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import type { Language } from '#shared/contract/values.ts';
import type { Store } from '#main/backend/store/open.ts';
import { pinCheckService } from '#main/backend/features/staff/pin-check.service.ts';
import { staffService } from '#main/backend/features/staff/staff.service.ts';

interface SampleStaff {
  readonly name: string;
  readonly role: Role;
  readonly pin: string;
}

const NAMES: Record<Language, readonly [string, string, string]> = {
  pl: ['Kasia', 'Tomek', 'Ola'],
  id: ['Rini', 'Yoga', 'Tari'],
  en: ['Nell', 'Sam', 'Iris'],
};

/** Who works in the sample cafe beside its owner; their PINs are shown on the tiles' page. */
function sampleStaff(language: Language): readonly SampleStaff[] {
  const [first, second, manager] = NAMES[language];
  return [
    { name: first, role: 'counter', pin: SAMPLE_PINS.counter },
    { name: second, role: 'counter', pin: SAMPLE_PINS.counter },
    { name: manager, role: 'manager', pin: SAMPLE_PINS.manager },
  ];
}

/** Hires them; whoever is there already under such a name stays who she is. */
export async function hireSampleStaff(store: Store, clock: Clock, language: Language): Promise<StaffId[]> {
  const staff = staffService({ store, clock, pins: pinCheckService({ store, clock }) });
  const hired: StaffId[] = [];
  for (const { name, role, pin } of sampleStaff(language)) {
    const kept = await staff.hashNewPin(pin, role);
    if (!kept.ok) throw new Error(`The sample PIN of ${name} was refused: ${kept.refusal.code}`);
    const added = store.write((db) => staff.insert(db, { name, role, language: null, pin: kept.value }, clock.now()));
    if (added.ok) hired.push(added.value);
  }
  return hired;
}
