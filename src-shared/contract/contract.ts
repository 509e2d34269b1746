import { activityContract } from './activity.contract.ts';
import { answerTemplatesContract } from './answer-templates.contract.ts';
import { attachmentsContract } from './attachments.contract.ts';
import { backupsContract } from './backups.contract.ts';
import { cardsContract } from './cards.contract.ts';
import { complaintReasonsContract } from './complaint-reasons.contract.ts';
import { complaintsContract } from './complaints.contract.ts';
import { customersContract } from './customers.contract.ts';
import { firstRunContract } from './first-run.contract.ts';
import { improvementsContract } from './improvements.contract.ts';
import { importsContract } from './imports.contract.ts';
import { jobsContract } from './jobs.contract.ts';
import { learnContract } from './learn.contract.ts';
import { painPointsContract } from './pain-points.contract.ts';
import { privacyContract } from './privacy.contract.ts';
import { programsContract } from './programs.contract.ts';
import { reportsContract } from './reports.contract.ts';
import { satisfactionContract } from './satisfaction.contract.ts';
import { reviewsContract } from './reviews.contract.ts';
import { sessionContract } from './session.contract.ts';
import { shopContract } from './shop.contract.ts';
import { staffContract } from './staff.contract.ts';

/** Everything a window can ask of the backend, checked at run time in both directions. */
export const contract = {
  activity: activityContract,
  answerTemplates: answerTemplatesContract,
  attachments: attachmentsContract,
  backups: backupsContract,
  cards: cardsContract,
  complaintReasons: complaintReasonsContract,
  complaints: complaintsContract,
  customers: customersContract,
  firstRun: firstRunContract,
  improvements: improvementsContract,
  imports: importsContract,
  jobs: jobsContract,
  learn: learnContract,
  painPoints: painPointsContract,
  privacy: privacyContract,
  programs: programsContract,
  reports: reportsContract,
  satisfaction: satisfactionContract,
  reviews: reviewsContract,
  session: sessionContract,
  shop: shopContract,
  staff: staffContract,
};

export type Contract = typeof contract;
