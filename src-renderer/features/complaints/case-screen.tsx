import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, GestureView, PromiseView } from '#shared/contract/complaints.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageColumns } from '#renderer/ui/page.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { isGone, useCase, useNeighbours } from './api/case-queries.ts';
import { useGivablePrograms } from './api/gesture-queries.ts';
import { useCaseActions } from './api/use-case-actions.ts';
import { useBoardLinks } from './board-links.ts';
import { useCaseFiles } from './case-files.ts';
import {
  isOneTouch,
  promiseKey,
  seldomKeys,
  seldomStepsOf,
  stepKeys,
  stepsOf,
  type OfferedStep,
  type SeldomStep,
} from './case-steps.ts';
import { CaseActionBar } from './components/case-actions.tsx';
import { CaseComposer, type Composing } from './components/case-composer.tsx';
import { CaseClocks, CaseStory } from './components/case-facts.tsx';
import { CaseGestures } from './components/case-gestures.tsx';
import { CaseHead } from './components/case-head.tsx';
import { CasePromises, leadToPromise } from './components/case-promises.tsx';
import { CaseTimeline } from './components/case-timeline.tsx';
import { FindCaseDialog, type Relating } from './components/find-case-dialog.tsx';
import { MergedNotice } from './components/merged-notice.tsx';
import { RelatedCases } from './components/related-cases.tsx';
import { useCaseHelp } from './use-case-help.ts';
import { useCaseKeys } from './use-case-keys.ts';
import { useCaseNews } from './use-case-news.ts';

interface Props {
  readonly caseId: CaseId;
}

/** One complaint, from what happened to how it was settled. */
export function CaseScreen({ caseId }: Props) {
  const { t } = useTranslation(['complaints', 'common']);
  const sentence = useErrorSentence();
  const { onOpenBoard } = useBoardLinks();
  const { data: detail, error } = useCase(caseId);
  if (detail !== undefined) return <WholeCase detail={detail} />;
  return (
    <Page>
      {error === null ? <Spinner label={t('common:loading')} /> : null}
      {error === null || isGone(error) ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {isGone(error) ? (
        <EmptyState
          title={t('case.gone.title')}
          action={
            <BigButton variant="main" size="main" onClick={onOpenBoard}>
              {t('case.gone.toBoard')}
            </BigButton>
          }
        >
          {t('case.gone.text')}
        </EmptyState>
      ) : null}
    </Page>
  );
}

function WholeCase({ detail }: { readonly detail: CaseDetail }) {
  const links = useBoardLinks();
  const { FilesOfCase } = useCaseFiles();
  const neighbours = useNeighbours(detail.id);
  const actions = useCaseActions(detail);
  const news = useCaseNews(actions, detail);
  const [composing, setComposing] = useState<Composing>();
  const isManager = useMayActAs('manager');
  const { mergedInto } = detail;
  const steps = mergedInto === null ? stepsOf(detail.state, isManager) : [];
  const seldom = mergedInto === null ? seldomStepsOf(detail.state) : [];
  const [asking, setAsking] = useState(false);
  const [relating, setRelating] = useState<Relating>();
  // Asked for early, so that the first thing to give has the focus when the form opens.
  useGivablePrograms(detail.customerId);
  useCaseHelp();

  // From a case that was scrolled one comes to the top of the next.
  useEffect(() => {
    document.querySelector('main h1')?.scrollIntoView({ block: 'center' });
  }, []);

  function compose(next: Composing | undefined): void {
    actions.forget();
    if (next === undefined) actions.release();
    else actions.begin();
    setComposing(next);
    // The button that was pressed may be gone: reading goes on from the top.
    if (next === undefined) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  function done(after: CaseDetail): void {
    compose(undefined);
    news.tell(detail, after);
    if (after.state !== 'settled' || detail.state === 'settled') return;
    if (neighbours.next === undefined) links.onOpenBoard();
    else links.onOpenCase(neighbours.next);
  }

  async function takeStep(step: OfferedStep): Promise<void> {
    if (!isOneTouch(step)) {
      compose({ step });
      return;
    }
    const after = await actions.act({ kind: step });
    if (after !== undefined) done(after);
  }

  function takeSeldom(step: SeldomStep): void {
    compose(undefined);
    setAsking(step === 'rate');
    setRelating(step === 'rate' ? undefined : step);
  }

  async function endPromise(promise: PromiseView, kept: boolean): Promise<void> {
    const after = await actions.endPromise(promise, kept);
    if (after !== undefined && promise.caseId === detail.id) news.tell(detail, after);
  }

  function takeBack(gesture: GestureView, free: boolean): void {
    if (free) void actions.undo(gesture.id);
    else compose({ step: 'take_back', gesture });
  }

  function open(caseId: CaseId | undefined): boolean {
    if (caseId !== undefined) links.onOpenCase(caseId);
    return caseId !== undefined;
  }

  useCaseKeys((key) => {
    if (key === 'j') return open(neighbours.next);
    if (key === 'k') return open(neighbours.previous);
    if (key === 'Escape') {
      if (asking) setAsking(false);
      else if (composing === undefined) links.onOpenBoard();
      else compose(undefined);
      return true;
    }
    if (key === promiseKey) return leadToPromise();
    const rare = seldom.find((candidate) => seldomKeys[candidate] === key);
    if (rare !== undefined) {
      takeSeldom(rare);
      return true;
    }
    const step = steps.find((candidate) => stepKeys[candidate] === key);
    if (step !== undefined && !actions.busy) void takeStep(step);
    return step !== undefined;
  });

  const { failure } = actions;
  return (
    <Page>
      <CaseHead detail={detail} neighbours={neighbours} />
      {mergedInto === null ? (
        <CaseActionBar
          // What it is about is changed where it stands.
          steps={steps.filter((step) => step !== 'reason')}
          open={composing?.step}
          busy={actions.busy}
          onStep={(step) => void takeStep(step)}
          seldom={seldom}
          onSeldom={takeSeldom}
        />
      ) : (
        <MergedNotice detail={detail} mergedInto={mergedInto} />
      )}
      {failure === undefined || composing !== undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      <PageColumns
        main={
          <>
            <CaseStory detail={detail} onReason={() => compose({ step: 'reason' })} />
            {composing === undefined ? null : (
              <CaseComposer
                key={composing.step}
                composing={composing}
                detail={detail}
                actions={actions}
                onDone={done}
                onClose={() => compose(undefined)}
              />
            )}
            <FilesOfCase caseId={detail.id} />
            <CaseTimeline detail={detail} />
          </>
        }
        aside={
          <>
            {/* Of a merged one the clocks of the other count. */}
            {mergedInto === null ? <CaseClocks detail={detail} /> : null}
            <links.Satisfaction
              caseId={detail.id}
              canAsk={seldom.includes('rate')}
              asking={asking}
              onAsking={setAsking}
            />
            <RelatedCases detail={detail} />
            <CaseGestures detail={detail} onTakeBack={takeBack} />
            <CasePromises
              detail={detail}
              busy={actions.busy}
              onEnd={(promise, kept) => void endPromise(promise, kept)}
            />
          </>
        }
      />
      {relating === undefined ? null : (
        <FindCaseDialog
          detail={detail}
          relating={relating}
          onClose={() => setRelating(undefined)}
          onMerged={links.onOpenCase}
        />
      )}
    </Page>
  );
}
