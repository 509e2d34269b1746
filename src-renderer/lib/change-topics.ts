import type { QueryKey } from '@tanstack/react-query';
import type { Change, Topic } from '#shared/contract/activity.contract.ts';
import { api } from './contract-client.ts';

/** What a topic makes stale; `cards` and `customers` touch single customers, which are told apart below. */
function keysOfTopic(topic: Topic): readonly QueryKey[] {
  switch (topic) {
    case 'shop':
      return [api.shop.key(), api.customers.key(), api.programs.key()];
    case 'staff':
      return [api.staff.key(), api.session.key()];
    case 'session':
      return [api.session.key()];
    case 'programs':
      return [api.programs.key(), api.customers.key()];
    case 'customers':
      return [
        api.customers.search.key(),
        api.customers.list.key(),
        api.customers.byCode.key(),
        api.customers.tags.key(),
        api.activity.recent.key(),
      ];
    case 'cards':
      return [api.customers.search.key(), api.customers.list.key(), api.programs.key(), api.activity.recent.key()];
    case 'backups':
      return [api.backups.key()];
    case 'imports':
      return [api.imports.key()];
    case 'jobs':
      return [api.jobs.list.key()];
  }
}

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
  return [...change.topics.flatMap(keysOfTopic), ...(aboutPeople ? keysOfCustomers(change.customerIds) : [])];
}
