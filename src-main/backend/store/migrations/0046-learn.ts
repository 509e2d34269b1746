import type { Migration } from '../migration.ts';

/**
 * What is read off a case for the figures about all of them. It follows from the case, the opening hours and the
 * targets, and is written again whenever one of these changes; `taken_part` is null where nobody has read it yet.
 */
export const learn: Migration = {
  version: 46,
  name: 'learn',
  sql: `
-- part of the day in which it was taken, by the shop's clock
ALTER TABLE complaint ADD COLUMN taken_part TEXT CHECK (taken_part IN ('morning', 'afternoon', 'evening'));
-- whether it was settled on the business day it was taken; null while it is not settled
ALTER TABLE complaint ADD COLUMN settled_same_day INTEGER CHECK (settled_same_day IN (0, 1));
-- whether the clock was stopped in time; null while it runs
ALTER TABLE complaint ADD COLUMN answer_met INTEGER CHECK (answer_met IN (0, 1));
ALTER TABLE complaint ADD COLUMN settle_met INTEGER CHECK (settle_met IN (0, 1));
CREATE INDEX complaint_unread ON complaint (id) WHERE taken_part IS NULL;
-- Every column the figures count by, so that they are counted without reading the cases.
CREATE INDEX complaint_learn ON complaint (taken_day, taken_part, reason_id, channel, item, customer_id, taken_at, answered_at,
  settled_at, answer_met, settle_met, settled_same_day, reopened) WHERE merged_into IS NULL;
CREATE INDEX complaint_of_customer_by_day ON complaint (customer_id, taken_day) WHERE customer_id IS NOT NULL;
CREATE INDEX complaint_gesture_standing ON complaint_gesture (business_day, kind, cost, complaint_id)
  WHERE taken_back_at IS NULL;
CREATE INDEX complaint_promise ON complaint_event (kind, complaint_id, number)
  WHERE kind IN ('promised', 'promise_ended');
CREATE INDEX visit_by_day ON visit (business_day, customer_id);
`,
};
