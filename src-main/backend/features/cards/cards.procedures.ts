import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { CardsService } from './cards.service.ts';

/** Open to the counter; who may override and void is decided with the command, where an approval can stand in. */
export function cardsProcedures(cards: CardsService, gate: RoleGate) {
  const counter = gate.forCommand('counter');
  return os.cards.router({
    stamp: os.cards.stamp.use(counter).handler(({ input, context }) => answer(cards.stamp(input, context))),
    redeem: os.cards.redeem.use(counter).handler(({ input, context }) => answer(cards.redeem(input, context))),
    undo: os.cards.undo.use(counter).handler(({ input, context }) => answer(cards.undo(input, context))),
    void: os.cards.void.use(counter).handler(({ input, context }) => answer(cards.void(input, context))),
  });
}
