import { create } from 'zustand';
import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import type { ImportKind } from '#shared/domain/imports/import-field.ts';
import type { ImportRunId, JobId } from '#shared/domain/kernel/ids.ts';

/** Where the window stands in the wizard. It outlives the page, so that one may go and stamp meanwhile. */
interface ImportState {
  readonly kind: ImportKind;
  /** What the file looked like when it was read; the file itself is with the backend. */
  readonly file: ImportFile | null;
  /** The choices made so far. */
  readonly plan: ImportPlan | null;
  readonly checkJob: JobId | null;
  readonly runJob: JobId | null;
  /** An earlier import that is looked at. */
  readonly past: ImportRunId | null;
}

const fresh: ImportState = { kind: 'customers', file: null, plan: null, checkJob: null, runJob: null, past: null };

export const useImportStore = create<ImportState>()(() => fresh);

export function chooseKind(kind: ImportKind): void {
  useImportStore.setState({ kind });
}

export function fileWasRead(file: ImportFile, plan: ImportPlan): void {
  useImportStore.setState({ file, plan, checkJob: null });
}

export function changePlan(change: Partial<ImportPlan>): void {
  useImportStore.setState(({ plan }) => (plan === null ? {} : { plan: { ...plan, ...change } }));
}

export function checkBegan(checkJob: JobId): void {
  useImportStore.setState({ checkJob });
}

export function backToColumns(): void {
  useImportStore.setState({ checkJob: null });
}

export function runBegan(runJob: JobId): void {
  useImportStore.setState({ runJob });
}

export function lookAtPast(past: ImportRunId): void {
  useImportStore.setState({ past });
}

export function beginAgain(): void {
  useImportStore.setState(({ kind }) => ({ ...fresh, kind }));
}
