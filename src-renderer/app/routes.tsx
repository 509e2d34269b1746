import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readBoardSearch } from '#renderer/features/complaints/board-search.ts';
import { readImprovementsSearch } from '#renderer/features/improvements/improvements-search.ts';
import { readPainPointsSearch } from '#renderer/features/pain-points/pain-points-search.ts';
import { readLearnSearch } from '#renderer/features/learn/learn-search.ts';
import { readPeopleSearch } from '#renderer/features/people/people-search.ts';
import { readFigureSearch } from '#renderer/features/reports/customers/figure-search.ts';
import { readReportSearch } from '#renderer/features/reports/frame/report-search.ts';
import { readReviewsSearch } from '#renderer/features/reviews/reviews-search.ts';
import { CounterPage } from './counter-page.tsx';
import { Frame } from './frame.tsx';
import { HomePage } from './home-page.tsx';
import { requireNoShop, requireShop } from './guards.ts';
import { NotFoundWindow } from './not-found-page.tsx';
import { Window } from './window.tsx';

// A feature's page is loaded when one first goes there:
// component: lazyRouteComponent(() => import('#renderer/features/people/people-page.tsx'), 'PeoplePage')

const rootRoute = createRootRoute({ component: Window, notFoundComponent: NotFoundWindow });

const firstRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-run',
  beforeLoad: requireNoShop,
  component: lazyRouteComponent(() => import('#renderer/features/first-run/first-run-page.tsx'), 'FirstRunPage'),
});

/** Everything inside the frame: there is a shop. */
const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: requireShop,
  component: Frame,
});

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: HomePage,
});

const counterRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/counter',
  component: CounterPage,
});

const peopleRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./people-pages.tsx'), 'PeoplePage'),
});

const customerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$customerId',
  component: lazyRouteComponent(() => import('./people-pages.tsx'), 'CustomerPage'),
});

const complaintsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./complaints-pages.tsx'), 'BoardPage'),
});

const reviewsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints/reviews',
  validateSearch: readReviewsSearch,
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'ReviewsPage'),
});

const improvementsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints/improvements',
  validateSearch: readImprovementsSearch,
  component: lazyRouteComponent(() => import('./improvements-page.tsx'), 'ImprovementsPage'),
});

const painPointsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints/pain-points',
  validateSearch: readPainPointsSearch,
  component: lazyRouteComponent(() => import('./pain-points-page.tsx'), 'PainPointsPage'),
});

const learnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints/learn',
  validateSearch: readLearnSearch,
  component: lazyRouteComponent(() => import('./learn-page.tsx'), 'LearnPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/complaints/$caseId',
  component: lazyRouteComponent(() => import('./complaints-pages.tsx'), 'CasePage'),
});

/** Above every report: what they are asked about is the same, and kept from one to the other. */
const reportsFrameRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('./reports-frame.tsx'), 'ReportsFrame'),
});

const reportsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports',
  beforeLoad: () => {
    throw redirect({ to: '/reports/regulars' });
  },
});

const regularsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/regulars',
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/regulars/regulars-screen.tsx'),
    'RegularsScreen',
  ),
});

const segmentsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/segments',
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/segments/segments-screen.tsx'),
    'SegmentsScreen',
  ),
});

const cohortsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/cohorts',
  component: lazyRouteComponent(() => import('#renderer/features/reports/cohorts/cohorts-screen.tsx'), 'CohortsScreen'),
});

const rhythmRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/rhythm',
  component: lazyRouteComponent(() => import('#renderer/features/reports/rhythm/rhythm-screen.tsx'), 'RhythmScreen'),
});

const programFiguresRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/programs',
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/program-figures/program-figures-screen.tsx'),
    'ProgramFiguresScreen',
  ),
});

const dayReportRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/day',
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/day-report/day-report-screen.tsx'),
    'DayReportScreen',
  ),
});

const reportCustomersRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/customers',
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/customers/customers-screen.tsx'),
    'ReportCustomersScreen',
  ),
});

const expectRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/expect',
  component: lazyRouteComponent(() => import('#renderer/features/reports/btyd/btyd-screen.tsx'), 'BtydScreen'),
});

const worthRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/worth',
  component: lazyRouteComponent(() => import('#renderer/features/reports/worth/worth-screen.tsx'), 'WorthScreen'),
});

const shiftsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/shifts',
  component: lazyRouteComponent(() => import('#renderer/features/reports/shifts/shifts-screen.tsx'), 'ShiftsScreen'),
});

const entriesRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/entries',
  component: lazyRouteComponent(() => import('#renderer/features/reports/entries/entries-screen.tsx'), 'EntriesScreen'),
});

const cardsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/cards',
  component: lazyRouteComponent(() => import('#renderer/features/reports/cards/cards-screen.tsx'), 'CardsScreen'),
});

const visitsRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/visits',
  component: lazyRouteComponent(() => import('#renderer/features/reports/visits/visits-screen.tsx'), 'VisitsScreen'),
});

const monthlyLetterRoute = createRoute({
  getParentRoute: () => reportsFrameRoute,
  path: '/reports/letter',
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/monthly-letter/monthly-letter-screen.tsx'),
    'MonthlyLetterScreen',
  ),
});

const programsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/programs',
  component: lazyRouteComponent(() => import('./programs-page.tsx'), 'ProgramsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('#renderer/features/imports/imports-page.tsx'), 'ImportsPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings-pages.tsx'), 'SettingsPages'),
});

const settingsSectionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('./settings-pages.tsx'), 'SettingsPages'),
});

export const routeTree = rootRoute.addChildren([
  firstRunRoute,
  frameRoute.addChildren([
    homeRoute,
    counterRoute,
    peopleRoute,
    customerRoute,
    complaintsRoute,
    learnRoute,
    reviewsRoute,
    painPointsRoute,
    improvementsRoute,
    caseRoute,
    reportsFrameRoute.addChildren([
      reportsRoute,
      reportCustomersRoute,
      regularsRoute,
      expectRoute,
      worthRoute,
      cohortsRoute,
      rhythmRoute,
      segmentsRoute,
      programFiguresRoute,
      dayReportRoute,
      monthlyLetterRoute,
      shiftsRoute,
      entriesRoute,
      cardsRoute,
      visitsRoute,
    ]),
    programsRoute,
    importRoute,
    settingsRoute,
    settingsSectionRoute,
  ]),
]);
