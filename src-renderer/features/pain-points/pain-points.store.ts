import { create } from 'zustand';
import type { PainPoint } from '#shared/contract/pain-points.contract.ts';

interface PainPointsState {
  /** The sheet of tiles lies over the screen. */
  readonly open: boolean;
  /** A remark is being added to it. */
  readonly remarking: PainPoint | null;
}

export const usePainPointsStore = create<PainPointsState>()(() => ({ open: false, remarking: null }));

const set = usePainPointsStore.setState;

export const painPoints = {
  open: (): void => set({ open: true }),
  close: (): void => set({ open: false }),
  remark: (point: PainPoint): void => set({ remarking: point }),
  remarked: (): void => set({ remarking: null }),
};
