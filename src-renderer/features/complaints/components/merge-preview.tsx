import { useTranslation } from 'react-i18next';
import type { MergePreview } from '#shared/contract/related-cases.contract.ts';
import { isOpenCase } from '#shared/domain/complaints/case-workflow.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useMergePreview, type RelatedCaseActions } from '../api/use-related-cases.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { RelatedCaseLine } from './related-case-line.tsx';
import styles from './related-cases.module.css';

interface Props {
  readonly sourceId: CaseId;
  readonly targetId: CaseId;
  readonly actions: RelatedCaseActions;
  readonly onBack: () => void;
  readonly onMerged: () => void;
}

/** What goes where, before it is done. */
export function MergePreviewPanel({ sourceId, targetId, actions, onBack, onMerged }: Props) {
  const { t } = useTranslation(['complaints', 'common']);
  const sentence = useErrorSentence();
  const mayAlone = useMayActAs('manager');
  const { data: preview, error } = useMergePreview(sourceId, targetId);
  async function merge(): Promise<void> {
    if (await actions.mergeInto(targetId)) onMerged();
  }
  return (
    <div className={styles.choose}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {preview === undefined && error === null ? <Spinner label={t('common:loading')} /> : null}
      {preview === undefined ? null : <Preview preview={preview} />}
      <div className={styles.ways}>
        <BigButton onClick={onBack} disabled={actions.busy}>
          {t('related.back')}
        </BigButton>
        {preview === undefined ? null : (
          <BigButton variant="main" busy={actions.busy} autoFocus onClick={() => void merge()}>
            {t(mayAlone ? 'related.merge.confirm' : 'limit.allow')}
          </BigButton>
        )}
      </div>
    </div>
  );
}

function Preview({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const when = useWhen();
  const nameOf = useNameOf();
  const { source, target, customerName, events, gestures, promises, cost, takenAt } = preview;
  const numbers = { number: format.number(source.id), into: format.number(target.id) };
  const comes = [
    t('related.merge.events', { count: events }),
    gestures === 0 ? '' : t('related.merge.gestures', { count: gestures }),
    promises === 0 ? '' : t('related.merge.promises', { count: promises }),
  ].filter((part) => part !== '');
  return (
    <>
      <dl className={styles.sides}>
        <div>
          <dt>{t('related.merge.source')}</dt>
          <dd>
            <RelatedCaseLine one={source} />
          </dd>
        </div>
        <div>
          <dt>{t('related.merge.target')}</dt>
          <dd>
            <RelatedCaseLine one={target} />
          </dd>
        </div>
      </dl>
      <ul className={styles.effects}>
        <li>{t('related.merge.shows', { ...numbers, what: comes.join(', ') })}</li>
        {cost === 0 ? null : <li>{t('related.merge.cost', { cost: format.money(cost) })}</li>}
        <li>{t('related.merge.clocks', { when: when(takenAt) })}</li>
        {source.customerId !== null && target.customerId === null ? (
          <li>{t('related.merge.customer', { ...numbers, name: nameOf(customerName ?? '', source.customerId) })}</li>
        ) : null}
        {isOpenCase(source.state) && !isOpenCase(target.state) ? (
          <li className={styles.warn}>{t('related.merge.over', { ...numbers, state: t(`state.${target.state}`) })}</li>
        ) : null}
        <li>{t('related.merge.undo')}</li>
      </ul>
    </>
  );
}
