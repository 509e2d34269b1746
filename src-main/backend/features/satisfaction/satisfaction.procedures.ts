import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { SatisfactionService } from './satisfaction.service.ts';

/** Whoever is at the till asks, and writes down what was said. */
export function satisfactionProcedures(satisfaction: SatisfactionService, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  const { rate, takeBack, putOff, reopen } = os.satisfaction;
  return os.satisfaction.router({
    question: os.satisfaction.question.use(query).handler(({ input }) => satisfaction.question(input.customerId)),
    ofCase: os.satisfaction.ofCase.use(query).handler(({ input }) => satisfaction.ofCase(input.caseId)),
    rate: rate.use(counter).handler(({ input, context }) => answer(satisfaction.rate(input, context))),
    takeBack: takeBack.use(counter).handler(({ input, context }) => answer(satisfaction.takeBack(input, context))),
    putOff: putOff.use(counter).handler(({ input, context }) => answer(satisfaction.putOff(input, context))),
    reopen: reopen.use(counter).handler(({ input, context }) => answer(satisfaction.reopen(input, context))),
  });
}
