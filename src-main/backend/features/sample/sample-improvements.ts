import words from '#resources/sample/improvements.json' with { type: 'json' };
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { recordPastImprovement } from '#main/backend/features/improvements/improvements.service.ts';
import { painPointKinds } from '#main/backend/features/pain-points/pain-points.service.ts';
import type { SampleRegister } from './sample-reviews.ts';

/** What the invented cafe made better in the last year, in line with its pain points. */
export function writeSampleImprovements(db: WritableDb, { language, calendar, manager, now }: SampleRegister): void {
  const kinds = painPointKinds(db);
  const today = calendar.dayOf(now);
  for (const { code, what, why, result, startedDaysAgo, doneDaysAgo } of words[language]) {
    const on = addDays(today, -startedDaysAgo);
    recordPastImprovement(
      db,
      {
        what,
        why,
        kindId: kinds.find((kind) => kind.code === code)?.id ?? null,
        reasonId: null,
        staffId: manager,
        state: 'done',
        plannedOn: null,
        startedOn: on,
        doneOn: addDays(today, -doneDaysAgo),
        measure: { source: 'pain_points', name: '', before: null, after: null, better: 'fewer', weeks: 8 },
        result,
      },
      { on, by: manager },
    );
  }
}
