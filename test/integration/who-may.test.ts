import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import { aBackend, anOwnersWindow, aStaffMember, errorOf, type TestWindow } from '#test/builders/a-backend.ts';

/** `open` needs nobody signed in; a role is the least that may. Every procedure of the contract has its line here. */
const whoMay: Record<string, Role | 'open'> = {
  'activity.changes': 'open',
  'activity.recent': 'counter',
  'answerTemplates.forCase': 'counter',
  'answerTemplates.letter': 'counter',
  'answerTemplates.list': 'owner',
  'answerTemplates.remove': 'owner',
  'answerTemplates.save': 'owner',
  'attachments.add': 'counter',
  'attachments.list': 'counter',
  'attachments.piece': 'counter',
  'attachments.remove': 'counter',
  'attachments.upload': 'counter',
  'backups.create': 'manager',
  'backups.list': 'manager',
  'backups.restore': 'owner',
  'backups.setSecondPlace': 'owner',
  'backups.status': 'counter',
  'backups.undoRestore': 'owner',
  'cards.redeem': 'counter',
  'cards.stamp': 'counter',
  'cards.undo': 'counter',
  'cards.void': 'counter',
  'complaintReasons.add': 'owner',
  'complaintReasons.archive': 'owner',
  'complaintReasons.bringBack': 'owner',
  'complaintReasons.list': 'counter',
  'complaintReasons.move': 'owner',
  'complaintReasons.regroup': 'owner',
  'complaintReasons.rename': 'owner',
  'complaints.act': 'counter',
  'complaints.counts': 'counter',
  'complaints.get': 'counter',
  'complaints.give': 'counter',
  'complaints.link': 'counter',
  'complaints.list': 'counter',
  'complaints.merge': 'counter',
  'complaints.mergePreview': 'counter',
  'complaints.ofCustomer': 'counter',
  'complaints.policy': 'counter',
  'complaints.savePolicy': 'owner',
  'complaints.suggestions': 'counter',
  'complaints.take': 'counter',
  'complaints.takeBack': 'counter',
  'complaints.unlink': 'counter',
  'complaints.unmerge': 'counter',
  'customers.byCode': 'counter',
  'customers.enrol': 'counter',
  'customers.exportCsv': 'manager',
  'customers.get': 'counter',
  'customers.history': 'counter',
  'customers.list': 'counter',
  'customers.replaceCode': 'counter',
  'customers.search': 'counter',
  'customers.setArchived': 'manager',
  'customers.tags': 'counter',
  'customers.update': 'counter',
  'firstRun.complete': 'open',
  'improvements.list': 'counter',
  'improvements.remove': 'manager',
  'improvements.restore': 'manager',
  'improvements.save': 'manager',
  'imports.check': 'manager',
  'imports.problems': 'manager',
  'imports.report': 'manager',
  'imports.run': 'manager',
  'imports.runs': 'manager',
  'imports.upload': 'manager',
  'jobs.cancel': 'manager',
  'jobs.list': 'counter',
  'jobs.watch': 'counter',
  'learn.report': 'manager',
  'learn.returns': 'manager',
  'reports.dayReport.checkHead': 'manager',
  'reports.dayReport.report': 'manager',
  'reports.monthlyLetter.letter': 'owner',
  'reports.monthlyLetter.months': 'owner',
  'reports.cohorts.between': 'manager',
  'reports.cohorts.table': 'manager',
  'reports.customers.exportCsv': 'manager',
  'reports.customers.list': 'manager',
  'reports.paper': 'manager',
  'reports.entries.count': 'manager',
  'reports.entries.list': 'manager',
  'reports.programFigures.cards': 'manager',
  'reports.programFigures.report': 'manager',
  'reports.rhythm.gaps': 'manager',
  'reports.rhythm.hours': 'manager',
  'reports.rhythm.returns': 'manager',
  'reports.btyd.customers': 'manager',
  'reports.btyd.forecast': 'manager',
  'reports.btyd.refit': 'manager',
  'reports.btyd.status': 'manager',
  'reports.visits.exportCsv': 'manager',
  'reports.visits.list': 'manager',
  'reports.worth.report': 'owner',
  'reports.worth.save': 'owner',
  'reports.regulars.late': 'manager',
  'reports.regulars.report': 'manager',
  'reports.segments.report': 'manager',
  'reports.segments.list': 'manager',
  'reports.segments.sizes': 'manager',
  'reports.segments.count': 'manager',
  'reports.segments.save': 'manager',
  'reports.segments.remove': 'manager',
  'reports.segments.restore': 'manager',
  'reports.shifts.table': 'manager',
  'painPoints.addKind': 'manager',
  'painPoints.changeKind': 'manager',
  'painPoints.figures': 'counter',
  'painPoints.kinds': 'counter',
  'painPoints.list': 'counter',
  'painPoints.record': 'counter',
  'painPoints.remark': 'counter',
  'painPoints.remove': 'counter',
  'privacy.duties': 'owner',
  'privacy.erase': 'owner',
  'privacy.log': 'owner',
  'privacy.makeFile': 'manager',
  'privacy.preview': 'owner',
  'programs.change': 'manager',
  'programs.create': 'manager',
  'programs.lapses': 'manager',
  'programs.list': 'counter',
  'programs.setState': 'manager',
  'programs.versions': 'manager',
  'satisfaction.ofCase': 'counter',
  'satisfaction.putOff': 'counter',
  'satisfaction.question': 'counter',
  'satisfaction.rate': 'counter',
  'satisfaction.reopen': 'counter',
  'satisfaction.takeBack': 'counter',
  'reviews.answer': 'manager',
  'reviews.counts': 'counter',
  'reviews.figures': 'counter',
  'reviews.get': 'counter',
  'reviews.linkCase': 'counter',
  'reviews.list': 'counter',
  'reviews.log': 'counter',
  'reviews.ofCase': 'counter',
  'reviews.remove': 'manager',
  'reviews.restore': 'manager',
  'reviews.sites': 'counter',
  'reviews.update': 'counter',
  'reviews.withdrawAnswer': 'manager',
  'session.approve': 'counter',
  'session.current': 'open',
  'session.keepAlive': 'counter',
  'session.signIn': 'open',
  'session.signOut': 'open',
  'session.tiles': 'open',
  'shop.status': 'open',
  'shop.update': 'owner',
  'staff.add': 'owner',
  'staff.changeOwnPin': 'counter',
  'staff.list': 'manager',
  'staff.setPin': 'owner',
  'staff.update': 'owner',
};

function proceduresOf(router: object, path: readonly string[] = []): string[] {
  return Object.entries(router).flatMap(([name, part]: [string, unknown]) => {
    const here = [...path, name];
    if (isContractProcedure(part)) return [here.join('.')];
    return typeof part === 'object' && part !== null ? proceduresOf(part, here) : [];
  });
}

/** Asks with nothing filled in: who may not is refused before her input is looked at. */
async function ask({ client }: TestWindow, path: string): Promise<unknown> {
  let step: unknown = client;
  for (const name of path.split('.')) step = (step as Record<string, unknown>)[name];
  const answer = await (step as (input: object) => Promise<unknown>)({});
  if (isFeed(answer)) await answer.return?.();
  return answer;
}

function isFeed(answer: unknown): answer is AsyncIterator<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

const pins: Record<Role, string> = { owner: '271828', manager: '314159', counter: '4071' };
const roles = ['counter', 'manager', 'owner'] as const;

describe('who may do what', () => {
  it('has a line for every procedure, and none for others', () => {
    expect(Object.keys(whoMay).toSorted()).toEqual(proceduresOf(contract).toSorted());
  });

  it('is asked of a backend that answers every procedure', () => {
    expect(proceduresOf(aBackend().backend.router).toSorted()).toEqual(proceduresOf(contract).toSorted());
  });

  it('is decided for every procedure, for every role and for nobody', { timeout: 120_000 }, async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const staffIds = {
      owner: owner.connection.session?.staffId,
      manager: await aStaffMember(owner, { name: 'Ewa', role: 'manager', pin: pins.manager }),
      counter: await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: pins.counter }),
    };
    const nobody = test.window();
    const windows = { owner, manager: test.window(), counter: test.window() };

    const wrong: string[] = [];
    const expected = (path: string, who: string, code: string, should: string) => {
      if (code !== should) wrong.push(`${path} for ${who}: ${code}, not ${should}`);
    };
    const refusals = ['SIGNED_OUT', 'FORBIDDEN'];
    for (const path of proceduresOf(test.backend.router)) {
      const needs = whoMay[path] ?? 'open';
      const asNobody = await errorOf(ask(nobody, path));
      const shut = refusals.includes(asNobody.code) ? asNobody.code : 'let in';
      expected(path, 'nobody', shut, needs === 'open' ? 'let in' : 'SIGNED_OUT');
      for (const role of roles) {
        const { client, connection } = windows[role];
        const staffId = staffIds[role];
        if (connection.session === null && staffId !== undefined) {
          await client.session.signIn({ staffId, pin: pins[role] });
        }
        const { code, data } = await errorOf(ask(windows[role], path));
        const outcome = refusals.includes(code) ? `${code} ${JSON.stringify(data)}` : 'let in';
        const may = needs === 'open' || mayActAs(role, needs);
        expected(path, role, outcome, may ? 'let in' : `FORBIDDEN {"needs":"${needs}"}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
