import { ORPCError } from '@orpc/server';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { CustomerExportService } from './customer-export.service.ts';
import type { CustomerListService } from './customer-list.service.ts';
import type { CustomerSearchService } from './customer-search.service.ts';
import type { CustomersService } from './customers.service.ts';

interface Services {
  readonly customers: CustomersService;
  readonly search: CustomerSearchService;
  readonly list: CustomerListService;
  readonly exports: CustomerExportService;
}

/** Whoever serves them knows them; taking everybody's full phone numbers away in a file is for managers. */
export function customersProcedures({ customers, search, list, exports }: Services, gate: RoleGate) {
  return os.customers.router({
    search: os.customers.search
      .use(gate.forQuery('counter'))
      .handler(({ input }) => search.search(input.text, input.limit)),
    byCode: os.customers.byCode
      .use(gate.forQuery('counter'))
      .handler(({ input }) => answer(customers.byCode(input.code))),
    get: os.customers.get.use(gate.forQuery('counter')).handler(({ input }) => answer(customers.get(input.customerId))),
    enrol: os.customers.enrol
      .use(gate.forCommand('counter'))
      .handler(({ input, context }) => answer(customers.enrol({ ...input, staffId: context.session.staffId }))),
    update: os.customers.update
      .use(gate.forCommand('counter'))
      .handler(({ input, context }) => answer(customers.update({ ...input, staffId: context.session.staffId }))),
    replaceCode: os.customers.replaceCode
      .use(gate.forCommand('counter'))
      .handler(({ input, context }) => answer(customers.replaceCode({ ...input, staffId: context.session.staffId }))),
    setArchived: os.customers.setArchived
      .use(gate.forCommand('manager'))
      .handler(({ input, context }) => answer(customers.setArchived({ ...input, staffId: context.session.staffId }))),
    list: os.customers.list.use(gate.forQuery('counter')).handler(({ input, context }) => {
      // Segments are told from what everybody does here: not for whoever only serves.
      if (input.filter.segmentId !== null && !mayActAs(context.session.role, 'manager')) {
        throw new ORPCError('FORBIDDEN', { data: { needs: 'manager' } });
      }
      return list.list(input);
    }),
    tags: os.customers.tags.use(gate.forQuery('counter')).handler(() => customers.tags()),
    history: os.customers.history
      .use(gate.forQuery('counter'))
      .handler(({ input }) => answer(customers.history(input.customerId, input.before, input.limit))),
    exportCsv: os.customers.exportCsv
      .use(gate.forCommand('manager'))
      .handler(({ input, context, signal }) => exports.export(input, context.session.language, signal)),
  });
}
