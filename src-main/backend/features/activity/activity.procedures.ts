import { os, type RoleGate } from '#main/backend/procedures.ts';
import { changesProcedure, type ActivityFeed } from './activity.feed.ts';
import type { ActivityService } from './activity.service.ts';

export function activityProcedures(activity: ActivityService, feed: ActivityFeed, gate: RoleGate) {
  return os.activity.router({
    changes: changesProcedure(feed),
    recent: os.activity.recent.use(gate.forQuery('counter')).handler(({ input }) => activity.recent(input)),
  });
}
