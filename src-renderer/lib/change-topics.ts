import type { QueryKey } from '@tanstack/react-query';
import type { Change, Topic } from '#shared/contract/activity.contract.ts';
import { api } from './contract-client.ts';

/** What a topic makes stale; `cards` and `customers` touch single customers, which are told apart below. */
const keysOfTopic: Readonly<Record<Topic, () => readonly QueryKey[]>> = {
  shop: () => [api.shop.key(), api.answerTemplates.key(), api.customers.key(), api.programs.key()],
  staff: () => [api.staff.key(), api.session.key()],
  session: () => [api.session.key()],
  programs: () => [api.programs.key(), api.customers.key()],
  customers: () => [
    api.customers.search.key(),
    api.customers.list.key(),
    api.customers.byCode.key(),
    api.customers.tags.key(),
    api.activity.recent.key(),
  ],
  cards: () => [api.customers.search.key(), api.customers.list.key(), api.programs.key(), api.activity.recent.key()],
  complaints: () => [
    api.complaints.key(),
    api.complaintReasons.key(),
    api.satisfaction.key(),
    api.learn.key(),
    api.attachments.list.key(),
    api.answerTemplates.key(),
  ],
  reviews: () => [api.reviews.key()],
  // What an improvement is measured by moves with what is recorded.
  painPoints: () => [api.painPoints.key(), api.improvements.key()],
  improvements: () => [api.improvements.key()],
  // A report may be limited to one.
  // What a report keeps: a fit, what the owner reckons with.
  reports: () => [api.reports.key()],
  segments: () => [api.reports.key(), api.customers.list.key()],
  backups: () => [api.backups.key(), api.privacy.duties.key()],
  imports: () => [api.imports.key()],
  jobs: () => [api.jobs.list.key()],
  privacy: () => [api.privacy.key()],
};

function keysOfCustomers(customerIds: Change['customerIds']): readonly QueryKey[] {
  if (customerIds === null) return [api.customers.get.key(), api.customers.history.key()];
  return customerIds.flatMap((customerId) => [
    api.customers.get.key({ input: { customerId } }),
    api.customers.history.key({ input: { customerId } }),
  ]);
}

/** The queries a change makes stale. */
export function keysOfChange(change: Change): readonly QueryKey[] {
  const aboutPeople = change.topics.some((topic) => topic === 'cards' || topic === 'customers');
  return [
    ...change.topics.flatMap((topic) => keysOfTopic[topic]()),
    ...(aboutPeople ? keysOfCustomers(change.customerIds) : []),
  ];
}
