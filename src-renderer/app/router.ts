import { createHashHistory, createRouter } from '@tanstack/react-router';
import { NotFoundWindow } from './not-found-page.tsx';
import { PagePending } from './page-pending.tsx';
import { RouteErrorPage } from './route-error-page.tsx';
import { routeTree } from './routes.tsx';

export const router = createRouter({
  routeTree,
  // The page is one file under two shells; what comes after # never reaches either.
  history: createHashHistory(),
  defaultErrorComponent: RouteErrorPage,
  defaultNotFoundComponent: NotFoundWindow,
  defaultPendingComponent: PagePending,
  // A guard's question is answered in a few milliseconds; only a slow one shows that it is asked.
  defaultPendingMs: 400,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
