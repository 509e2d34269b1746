import type answerTemplates from '#resources/locales/en/answer-templates.json';
import type app from '#resources/locales/en/app.json';
import type attachments from '#resources/locales/en/attachments.json';
import type backups from '#resources/locales/en/backups.json';
import type common from '#resources/locales/en/common.json';
import type complaintReasons from '#resources/locales/en/complaint-reasons.json';
import type complaints from '#resources/locales/en/complaints.json';
import type counter from '#resources/locales/en/counter.json';
import type entries from '#resources/locales/en/entries.json';
import type errors from '#resources/locales/en/errors.json';
import type firstRun from '#resources/locales/en/first-run.json';
import type improvements from '#resources/locales/en/improvements.json';
import type painPoints from '#resources/locales/en/pain-points.json';
import type learn from '#resources/locales/en/learn.json';
import type people from '#resources/locales/en/people.json';
import type privacy from '#resources/locales/en/privacy.json';
import type reportsProgramFigures from '#resources/locales/en/reports-program-figures.json';
import type reportsBtyd from '#resources/locales/en/reports-btyd.json';
import type reportsWorth from '#resources/locales/en/reports-worth.json';
import type reports from '#resources/locales/en/reports.json';
import type reportsRegulars from '#resources/locales/en/reports-regulars.json';
import type reportsShifts from '#resources/locales/en/reports-shifts.json';
import type satisfaction from '#resources/locales/en/satisfaction.json';
import type reportsCohorts from '#resources/locales/en/reports-cohorts.json';
import type reportsRhythm from '#resources/locales/en/reports-rhythm.json';
import type reportsDayReport from '#resources/locales/en/reports-day-report.json';
import type reportsMonthlyLetter from '#resources/locales/en/reports-monthly-letter.json';
import type reportsVisits from '#resources/locales/en/reports-visits.json';
import type reviews from '#resources/locales/en/reviews.json';
import type session from '#resources/locales/en/session.json';
import type settings from '#resources/locales/en/settings.json';
import type reportsSegments from '#resources/locales/en/reports-segments.json';
import type programs from '#resources/locales/en/programs.json';
import type imports from '#resources/locales/en/imports.json';

// One line per catalog: the English one says which keys there are, the tests hold the other languages to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      'answer-templates': typeof answerTemplates;
      app: typeof app;
      attachments: typeof attachments;
      backups: typeof backups;
      common: typeof common;
      'complaint-reasons': typeof complaintReasons;
      complaints: typeof complaints;
      counter: typeof counter;
      entries: typeof entries;
      errors: typeof errors;
      'first-run': typeof firstRun;
      improvements: typeof improvements;
      'pain-points': typeof painPoints;
      people: typeof people;
      privacy: typeof privacy;
      reports: typeof reports;
      'reports-btyd': typeof reportsBtyd;
      'reports-worth': typeof reportsWorth;
      'reports-program-figures': typeof reportsProgramFigures;
      'reports-regulars': typeof reportsRegulars;
      'reports-shifts': typeof reportsShifts;
      satisfaction: typeof satisfaction;
      'reports-cohorts': typeof reportsCohorts;
      'reports-rhythm': typeof reportsRhythm;
      'reports-day-report': typeof reportsDayReport;
      'reports-monthly-letter': typeof reportsMonthlyLetter;
      'reports-visits': typeof reportsVisits;
      reviews: typeof reviews;
      session: typeof session;
      settings: typeof settings;
      'reports-segments': typeof reportsSegments;
      programs: typeof programs;
      imports: typeof imports;
      learn: typeof learn;
    };
  }
}
