import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { ShopService } from './shop.service.ts';

export function shopProcedures(shop: ShopService, gate: RoleGate) {
  return os.shop.router({
    // Open before sign-in: a window must know whose sign-in it shows.
    status: os.shop.status.handler(() => shop.status()),
    update: os.shop.update.use(gate.forCommand('owner')).handler(({ input }) => answer(shop.update(input))),
  });
}
