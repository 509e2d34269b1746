import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BtydStatus, KeptFit } from '#shared/contract/reports/btyd.contract.ts';
import { FEWEST_RETURNED, SHORTEST_DAYS, type TooLittle } from '#shared/domain/reports/btyd/btyd-fit.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { ProgressPanel } from '#renderer/ui/progress-panel.tsx';
import { NothingToReport } from '../../frame/report-page.tsx';
import { useFitProgress } from '../api/use-btyd.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './btyd.module.css';

interface Props {
  readonly status: BtydStatus;
  readonly onAgain: () => void;
}

/** Until when the figures count, and how far the next ones are. */
export function FitState({ status, onAgain }: Props) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  if (status.jobId !== null) return <Fitting jobId={status.jobId} title={t('state.fitting')} />;
  return (
    <div className={styles.state}>
      {status.failed ? <ErrorNotice>{t('state.failed')}</ErrorNotice> : null}
      {status.fit === null ? null : <Quiet>{t('state.until', { date: format.day(status.fit.asOf) })}</Quiet>}
      <BigButton icon={<IconRefresh size={20} />} onClick={onAgain}>
        {t('state.again')}
      </BigButton>
    </div>
  );
}

/** Where there are no figures: they are being made, or what is missing for them. */
export function NothingExpected({ status, onAgain }: Props) {
  const { t } = useTranslation('reports-btyd');
  const { fit, jobId, failed } = status;
  if (jobId !== null) return <Fitting jobId={jobId} title={t('state.first')} />;
  const again = (
    <BigButton size="main" onClick={onAgain}>
      {t('state.again')}
    </BigButton>
  );
  if (fit === null || fit.refused === null) {
    return failed || !status.stale ? (
      <NothingToReport title={t('tooLittle.title')} action={again}>
        {t('state.failed')}
      </NothingToReport>
    ) : (
      again
    );
  }
  return (
    <NothingToReport title={t('tooLittle.title')} action={again}>
      <Missing fit={fit} refused={fit.refused} />
    </NothingToReport>
  );
}

function Missing({ fit, refused }: { readonly fit: KeptFit; readonly refused: TooLittle }) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  if (refused === 'NO_MAXIMUM') return <>{t('tooLittle.NO_MAXIMUM')}</>;
  const [count, needed] = refused === 'TOO_SHORT' ? [fit.days, SHORTEST_DAYS] : [fit.returned, FEWEST_RETURNED];
  return <>{t(`tooLittle.${refused}`, { count, number: format.number(count), needed: format.number(needed) })}</>;
}

function Fitting({ jobId, title }: { readonly jobId: JobId; readonly title: string }) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const mayStop = useMayActAs('manager');
  const { share, cancel, cancelling } = useFitProgress(jobId);
  return (
    <ProgressPanel
      title={title}
      note={share === undefined ? '' : t('state.percent', { percent: format.percent(share) })}
      share={share}
      {...(mayStop ? { cancelLabel: t('state.stop'), onCancel: cancel, cancelling } : {})}
    />
  );
}
