import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approvable, Tile } from '#shared/contract/session.contract.ts';
import type { ApprovalId } from '#shared/domain/kernel/ids.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { usePinRefusal } from '../api/use-pin-refusal.ts';
import { useTiles } from '../api/use-tiles.ts';
import styles from './approval-dialog.module.css';
import { PersonTiles } from './person-tiles.tsx';
import { PinStep } from './pin-step.tsx';

interface Props {
  /** What is asked for; closed when null. */
  readonly action: Approvable | null;
  readonly onApproved: (approvalId: ApprovalId) => void;
  readonly onCancel: () => void;
}

/** A manager's PIN for one action on somebody else's screen. */
export function ApprovalDialog({ action, onApproved, onCancel }: Props) {
  const { t } = useTranslation('session');
  return (
    <Dialog open={action !== null} onClose={onCancel} title={t('approval.title')} over>
      {action === null ? null : <ApprovalSteps action={action} onApproved={onApproved} />}
    </Dialog>
  );
}

interface StepsProps {
  readonly action: Approvable;
  readonly onApproved: (approvalId: ApprovalId) => void;
}

function ApprovalSteps({ action, onApproved }: StepsProps) {
  const { t } = useTranslation('session');
  const managers = (useTiles() ?? []).filter((tile) => mayActAs(tile.role, 'manager'));
  const [chosen, setChosen] = useState<Tile | null>(null);
  const picked = chosen ?? (managers.length === 1 ? (managers[0] ?? null) : null);
  return (
    <div className={styles.steps}>
      {picked === null ? (
        <>
          <p className={styles.what}>{t(`approval.${action}`)}</p>
          <PersonTiles tiles={managers} onPick={setChosen} focusOn={null} atTill={null} />
        </>
      ) : (
        <ApprovalPin key={picked.staffId} person={picked} action={action} onApproved={onApproved} />
      )}
      {picked === null || managers.length < 2 ? null : (
        <BigButton variant="plain" onClick={() => setChosen(null)}>
          {t('somebodyElse')}
        </BigButton>
      )}
    </div>
  );
}

interface PinProps extends StepsProps {
  readonly person: Tile;
}

function ApprovalPin({ person, action, onApproved }: PinProps) {
  const { t } = useTranslation('session');
  const { refusal, take } = usePinRefusal(person.lockedUntil);
  const approve = useMutation(
    api.session.approve.mutationOptions({
      onSuccess: ({ approvalId }) => onApproved(approvalId),
      onError: take,
    }),
  );
  return (
    <PinStep
      person={person}
      submitLabel={t('approval.approve')}
      busy={approve.isPending}
      refusal={refusal}
      compact
      onPin={(pin) => approve.mutate({ staffId: person.staffId, pin, action })}
    />
  );
}
