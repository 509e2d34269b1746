import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, type Result } from '#shared/domain/kernel/result.ts';
import type { WorthInputs } from '#shared/domain/reports/worth/worth.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import { writeWorthInputs } from './worth.repository.ts';

export type WorthService = ReturnType<typeof worthService>;

interface SaveOrder {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
  readonly inputs: WorthInputs;
}

/** What the owner says a visit is worth; the rest the shop knows by itself. */
export function worthService({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
  return {
    save: ({ commandId, staffId, inputs }: SaveOrder): Result<WorthInputs, never> =>
      store.write((db) => {
        const at = clock.now();
        return once(db, { id: commandId, procedure: 'reports.worth.save', staffId, at }, () => {
          writeWorthInputs(db, inputs, { at, by: staffId });
          db.changed('reports');
          return ok(inputs);
        });
      }),
  };
}
