import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { useWholeReasonWords } from '#renderer/lib/use-reason-words.ts';
import { Card } from '#renderer/ui/card.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useBoardLinks } from '../board-links.ts';
import { stepKeys } from '../case-steps.ts';
import { CaseClock } from './case-clock.tsx';
import styles from './case.module.css';

interface Props {
  readonly detail: CaseDetail;
}

/** What the customer told. */
export function CaseStory({ detail, onReason }: Props & { readonly onReason: () => void }) {
  const { id, what, wants, item, reason } = detail;
  const { t } = useTranslation(['complaints', 'complaint-reasons']);
  const reasonWords = useWholeReasonWords();
  const { MadeOf } = useBoardLinks();
  return (
    <Card title={t('case.what')}>
      <p className={styles.story}>{what === '' ? <span className={styles.quiet}>{t('case.erased')}</span> : what}</p>
      <MadeOf caseId={id} />
      <dl className={styles.facts}>
        {wants === '' ? null : (
          <div>
            <dt>{t('case.wants')}</dt>
            <dd>{wants}</dd>
          </div>
        )}
        {item === '' ? null : (
          <div>
            <dt>{t('case.item')}</dt>
            <dd>{item}</dd>
          </div>
        )}
        <div>
          <dt>{t('case.reason')}</dt>
          <dd className={styles.reason}>
            {reasonWords(reason)}
            <TextLink onClick={onReason}>
              {t('complaint-reasons:case.change')} <Kbd>{stepKeys.reason.toUpperCase()}</Kbd>
            </TextLink>
          </dd>
        </div>
      </dl>
    </Card>
  );
}

/** Both clocks of the case, in words. */
export function CaseClocks({ detail: { answer, settle } }: Props) {
  const { t } = useTranslation('complaints');
  return (
    <Card title={t('case.clocks')}>
      <dl className={styles.clocks}>
        <div>
          <dt>{t('case.firstAnswer')}</dt>
          <dd>
            <CaseClock clock={answer} />
          </dd>
        </div>
        <div>
          <dt>{t('case.settling')}</dt>
          <dd>
            <CaseClock clock={settle} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
