import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { BackendContext, SignedIn } from '#main/backend/context.ts';
import type { ReviewListService } from './review-list.service.ts';
import type { ReviewsService } from './reviews.service.ts';

interface Services {
  readonly reviews: ReviewsService;
  readonly list: ReviewListService;
}

interface Call<Input> {
  readonly input: Input;
  readonly context: BackendContext & { readonly session: SignedIn };
}

/** Anybody on the floor logs what she reads; the shop answers, and takes out, through a manager. */
export function reviewsProcedures({ reviews, list }: Services, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  const manager = gate.forCommand('manager');
  const order = <Input>({ input, context }: Call<Input>) => ({ ...input, staffId: context.session.staffId });
  return os.reviews.router({
    list: os.reviews.list.use(query).handler(({ input }) => list.list(input)),
    figures: os.reviews.figures.use(query).handler(({ input }) => list.figures(input)),
    sites: os.reviews.sites.use(query).handler(() => list.sites()),
    counts: os.reviews.counts.use(query).handler(() => list.counts()),
    get: os.reviews.get.use(query).handler(({ input }) => answer(list.get(input.reviewId))),
    ofCase: os.reviews.ofCase.use(query).handler(({ input }) => list.ofCase(input.caseId)),
    log: os.reviews.log.use(counter).handler((call) => answer(reviews.log(order(call)))),
    update: os.reviews.update.use(counter).handler((call) => answer(reviews.update(order(call)))),
    answer: os.reviews.answer.use(manager).handler((call) => answer(reviews.answer(order(call)))),
    withdrawAnswer: os.reviews.withdrawAnswer
      .use(manager)
      .handler((call) => answer(reviews.withdrawAnswer(order(call)))),
    linkCase: os.reviews.linkCase.use(counter).handler((call) => answer(reviews.linkCase(order(call)))),
    remove: os.reviews.remove.use(manager).handler((call) => answer(reviews.remove(order(call)))),
    restore: os.reviews.restore.use(manager).handler((call) => answer(reviews.restore(order(call)))),
  });
}
