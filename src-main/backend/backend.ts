import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '#shared/domain/kernel/clock.ts';
import type { Connection } from './context.ts';
import { activityFeed } from './features/activity/activity.feed.ts';
import { activityProcedures } from './features/activity/activity.procedures.ts';
import { activityService } from './features/activity/activity.service.ts';
import { answerTemplatesProcedures } from './features/answer-templates/answer-templates.procedures.ts';
import { answerTemplatesService } from './features/answer-templates/answer-templates.service.ts';
import { caseAnswersService } from './features/answer-templates/case-answers.service.ts';
import { attachmentsPersonalData } from './features/attachments/attachments.personal-data.ts';
import { attachmentsProcedures } from './features/attachments/attachments.procedures.ts';
import { attachmentsService } from './features/attachments/attachments.service.ts';
import { keepBeforeMigration } from './features/backups/backup-before-migration.ts';
import { backupsProcedures } from './features/backups/backups.procedures.ts';
import { backupsService } from './features/backups/backups.service.ts';
import { openDamaged, type DamagedShop } from './features/backups/mend.ts';
import { cardsPersonalData } from './features/cards/cards.personal-data.ts';
import { cardsProcedures } from './features/cards/cards.procedures.ts';
import { cardsService } from './features/cards/cards.service.ts';
import { lapseChore } from './features/cards/lapse.service.ts';
import { caseListService } from './features/complaints/case-list.service.ts';
import { complaintReasonsProcedures } from './features/complaint-reasons/complaint-reasons.procedures.ts';
import { complaintReasonsService } from './features/complaint-reasons/complaint-reasons.service.ts';
import { complaintPolicyService } from './features/complaints/complaint-policy.service.ts';
import { complaintsPersonalData } from './features/complaints/complaints.personal-data.ts';
import { complaintsProcedures } from './features/complaints/complaints.procedures.ts';
import { complaintsService } from './features/complaints/complaints.service.ts';
import { mergeCasesService } from './features/complaints/merge-cases.service.ts';
import { relatedCasesService } from './features/complaints/related-cases.service.ts';
import { customerExportService } from './features/customers/customer-export.service.ts';
import { customerListService } from './features/customers/customer-list.service.ts';
import { customerSearchService } from './features/customers/customer-search.service.ts';
import { customersPersonalData } from './features/customers/customers.personal-data.ts';
import { customersProcedures } from './features/customers/customers.procedures.ts';
import { customersService } from './features/customers/customers.service.ts';
import { firstRunProcedures } from './features/first-run/first-run.procedures.ts';
import { firstRunService } from './features/first-run/first-run.service.ts';
import { importsPersonalData } from './features/imports/imports.personal-data.ts';
import { improvementsProcedures } from './features/improvements/improvements.procedures.ts';
import { improvementsService } from './features/improvements/improvements.service.ts';
import { importsProcedures } from './features/imports/imports.procedures.ts';
import { importsService } from './features/imports/imports.service.ts';
import { jobsProcedures } from './features/jobs/jobs.procedures.ts';
import { jobsService } from './features/jobs/jobs.service.ts';
import { ledgerPersonalData } from './features/ledger/ledger.personal-data.ts';
import { forgetAnswersChore } from './features/ledger/once.service.ts';
import { caseFiguresService } from './features/learn/case-figures.service.ts';
import { learnProcedures } from './features/learn/learn.procedures.ts';
import { learnService } from './features/learn/learn.service.ts';
import { erasureJournal, JOURNAL_FILE } from './features/privacy/erasure-journal.ts';
import { erasureService } from './features/privacy/erasure.service.ts';
import { painPointsProcedures } from './features/pain-points/pain-points.procedures.ts';
import { painPointsService } from './features/pain-points/pain-points.service.ts';
import type { PersonalDataHolder } from './features/privacy/personal-data.service.ts';
import { privacyPersonalData } from './features/privacy/privacy.personal-data.ts';
import { privacyProcedures } from './features/privacy/privacy.procedures.ts';
import { privacyService } from './features/privacy/privacy.service.ts';
import { programsProcedures } from './features/programs/programs.procedures.ts';
import { programsService } from './features/programs/programs.service.ts';
import { reviewListService } from './features/reviews/review-list.service.ts';
import { reviewsPersonalData } from './features/reviews/reviews.personal-data.ts';
import { reviewsProcedures } from './features/reviews/reviews.procedures.ts';
import { reviewsService } from './features/reviews/reviews.service.ts';
import { describeFinding, verify } from './features/ledger/verify.service.ts';
import { btydService } from './features/reports/btyd/btyd.service.ts';
import { reportDesk } from './features/reports/desk/report-desk.ts';
import { monthlyLetterService } from './features/reports/monthly-letter/monthly-letter.service.ts';
import { reportsProcedures } from './features/reports/reports.procedures.ts';
import { segmentsService } from './features/reports/segments/segments.service.ts';
import { worthService } from './features/reports/worth/worth.service.ts';
import { sampleService } from './features/sample/sample.service.ts';
import { satisfactionPersonalData } from './features/satisfaction/satisfaction.personal-data.ts';
import { satisfactionProcedures } from './features/satisfaction/satisfaction.procedures.ts';
import { satisfactionService } from './features/satisfaction/satisfaction.service.ts';
import { sessionProcedures } from './features/session/session.procedures.ts';
import { sessionService } from './features/session/session.service.ts';
import { shopProcedures } from './features/shop/shop.procedures.ts';
import { shopService } from './features/shop/shop.service.ts';
import type { PinCost } from './features/staff/pin-hash.ts';
import { pinCheckService } from './features/staff/pin-check.service.ts';
import { staffProcedures } from './features/staff/staff.procedures.ts';
import { staffService } from './features/staff/staff.service.ts';
import { atStart, everyMinute } from './housekeeping.ts';
import { os, roleGate } from './procedures.ts';
import { lockFolder } from './store/lock.ts';
import { openStore } from './store/open.ts';

export interface BackendOptions {
  /** Holds the one data file, its backups and its lock. Made if it is not there. */
  readonly dataFolder: string;
  /** What a second program on the same folder is told: `the window, process 4711`. */
  readonly who: string;
  readonly version: string;
  readonly clock?: Clock;
  /** False leaves backups to whoever asks for one; for tests and for tools that only read. */
  readonly automaticBackups?: boolean;
  /** What a new PIN costs whoever guesses it; for tests, which have nothing to guard. */
  readonly pinCost?: PinCost;
}

export interface Backend {
  /** Procedures by contract path; a shell hands it to its oRPC handler with `{ context: { connection } }`. */
  readonly router: ReturnType<typeof compose>['router'];
  /** For the command line, which whoever can read the file may use: no session, no gate. */
  readonly services: ReturnType<typeof compose>['services'];
  /** One per window; whoever makes it ends it with `disconnect`. */
  connect(id: string): Connection;
  disconnect(connection: Connection): void;
  close(): Promise<void>;
}

export type { DamagedShop };

export const DATA_FILE = 'stempel.db';

/** Every feature that holds anything about customers. Her profile goes last: others look in it for what to erase. */
export const personalDataHolders: readonly PersonalDataHolder[] = [
  attachmentsPersonalData,
  complaintsPersonalData,
  satisfactionPersonalData,
  reviewsPersonalData,
  importsPersonalData,
  ledgerPersonalData,
  cardsPersonalData,
  privacyPersonalData,
  customersPersonalData,
];

/**
 * Opens a data folder and puts the features together.
 * @throws FolderInUseError, NewerFileError, ForeignFileError with a sentence for the person at the till
 */
export function openBackend(options: BackendOptions): Backend {
  mkdirSync(options.dataFolder, { recursive: true });
  const lock = lockFolder(options.dataFolder, options.who);
  try {
    const parts = compose(options);
    return {
      router: parts.router,
      services: parts.services,
      connect: parts.session.connect,
      disconnect: (connection) => {
        parts.feed.disconnect(connection);
        parts.session.disconnect(connection);
      },
      close: async () => {
        parts.housekeeping.stop();
        if (options.automaticBackups !== false) await parts.backups.close();
        await parts.jobs.close();
        await parts.services.reports.close();
        parts.services.imports.close();
        parts.session.close();
        parts.store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * For a data folder whose file `openBackend` finds damaged: its backups, and the way back to one of them.
 * @throws FolderInUseError
 */
export function openDamagedFolder({ dataFolder, who }: Pick<BackendOptions, 'dataFolder' | 'who'>): DamagedShop {
  return openDamaged(join(dataFolder, DATA_FILE), join(dataFolder, 'backups'), who);
}

function compose(options: BackendOptions) {
  const clock = options.clock ?? systemClock;
  const { version } = options;
  const backupFolder = join(options.dataFolder, 'backups');
  const store = openStore(join(options.dataFolder, DATA_FILE), {
    beforeMigration: (connection) => keepBeforeMigration(connection, backupFolder, clock.now()),
  });

  // Before anything is read: an older file that was put in place may hold somebody who has been erased since.
  const journal = erasureJournal(join(options.dataFolder, JOURNAL_FILE));
  const erasures = erasureService({ store, clock, journal, holders: personalDataHolders });

  const jobs = jobsService({ store, clock });
  const shop = shopService({ store, clock, version });
  const pins = pinCheckService({ store, clock });
  const staff = staffService({ store, clock, pins, cost: options.pinCost });
  const session = sessionService({ store, clock, staff, pins, shop });
  const feed = activityFeed({ store, session });
  const sample = sampleService({ jobs });
  const firstRun = firstRunService({ store, clock, shop, staff, pins, session, sample });
  const backups = backupsService({ store, clock, jobs, shop, folder: backupFolder });
  const lapses = lapseChore({ store, clock, shop });
  atStart(lapses);
  const answers = forgetAnswersChore({ store, clock });

  const programs = programsService({ store, clock, shop });
  const cards = cardsService({ store, clock, shop, session });
  const policies = complaintPolicyService({ store, clock, shop });
  const reasons = complaintReasonsService({ store, clock, shop });
  atStart(policies.readUnread);
  const complaints = complaintsService({ store, clock, shop, session, policies });
  const cases = caseListService({ store, clock, policies, shop, figures: caseFiguresService({ store, shop }) });
  const relatedCases = relatedCasesService({ store, clock, policies });
  const merges = mergeCasesService({ store, clock, policies, session });
  const satisfaction = satisfactionService({ store, clock, shop, policies });
  const attachments = attachmentsService({ store, clock, policies });
  const reviews = reviewsService({ store, clock, shop, policies });
  const reviewList = reviewListService({ store, clock, shop, policies });
  const learn = learnService({ store, shop });
  const improvements = improvementsService({ store, clock, shop });
  const painPoints = painPointsService({ store, clock, shop });
  const activity = activityService({ store, clock });
  const customers = customersService({ store, clock, shop });
  const templates = answerTemplatesService({ store, clock, shop });
  const answersToCases = caseAnswersService({ clock, shop, complaints, customers, templates });
  const search = customerSearchService({ store });
  search.warm();
  const reports = reportDesk({ store, clock, shop });
  const letters = monthlyLetterService({ desk: reports, learn });
  const segments = segmentsService({ store, clock, desk: reports });
  const list = customerListService({ store, shop, segments });
  const exports = customerExportService({ store, shop, segments });

  const privacy = privacyService({ store, clock, jobs, shop, backups, erasures, holders: personalDataHolders });
  const btyd = btydService({ store, clock, jobs, shop });
  const worth = worthService({ store, clock });

  const imports = importsService({
    store,
    clock,
    jobs,
    shop,
    dataFolder: options.dataFolder,
    beforeImport: () => backups.create('before_import'),
  });

  const housekeeping = everyMinute([
    lapses,
    answers,
    attachments.forgetAbandoned,
    erasures.tick,
    options.automaticBackups === false ? null : backups.tick,
  ]);

  const gate = roleGate(session.gate);
  // Every procedure of the contract, or it does not compile.
  const router = os.router({
    backups: backupsProcedures(backups, gate),
    activity: activityProcedures(activity, feed, gate),
    answerTemplates: answerTemplatesProcedures({ templates, answers: answersToCases }, gate),
    attachments: attachmentsProcedures(attachments, gate),
    cards: cardsProcedures(cards, gate),
    complaintReasons: complaintReasonsProcedures(reasons, gate),
    complaints: complaintsProcedures({ complaints, cases, policies, relatedCases, merges }, gate),
    customers: customersProcedures({ customers, search, list, exports }, gate),
    firstRun: firstRunProcedures(firstRun),
    improvements: improvementsProcedures(improvements, gate),
    imports: importsProcedures(imports, gate),
    jobs: jobsProcedures(jobs, gate),
    painPoints: painPointsProcedures(painPoints, gate),
    privacy: privacyProcedures(privacy, gate),
    learn: learnProcedures(learn, gate),
    programs: programsProcedures(programs, gate),
    reports: reportsProcedures({ desk: reports, letters, btyd, worth, segments, learn, cases, list, exports }, gate),
    satisfaction: satisfactionProcedures(satisfaction, gate),
    reviews: reviewsProcedures({ reviews, list: reviewList }, gate),
    session: sessionProcedures(session, staff, gate),
    shop: shopProcedures(shop, gate),
    staff: staffProcedures(staff, gate),
  });
  const ledger = {
    verify: (progress?: (done: number, total: number) => void) => verify(store.read, progress),
    describe: describeFinding,
  };
  const services = {
    imports,
    programs,
    ledger,
    jobs,
    shop,
    staff,
    session,
    firstRun,
    sample,
    backups,
    btyd,
    reports,
    letters,
    segments,
  };
  return { store, jobs, session, feed, backups, housekeeping, router, services };
}
