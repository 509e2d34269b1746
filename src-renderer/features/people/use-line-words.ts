import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#shared/contract/customers.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Refusals a manager can pass over, which the line then tells. */
const overridable = [
  'TOO_SOON',
  'DAY_CAP',
  'PROGRAM_PAUSED',
  'PROGRAM_NOT_YET',
  'PROGRAM_ENDED',
  'CLOCK_BACKWARDS',
] as const;

export interface LineWords {
  readonly what: string;
  /** Program, before and after, who and why. */
  readonly notes: readonly string[];
}

/** Makes a readable line of an entry in the ledger. */
export function useLineWords(): (line: HistoryLine) => LineWords {
  const { t } = useTranslation('people');
  const format = useFormat();

  function what(line: HistoryLine): string {
    const count = Math.abs(line.quantity);
    const reward = line.rewardText ?? '';
    switch (line.kind) {
      case 'stamp':
        return t('line.stamp', { count });
      case 'starter':
        return t('line.starter', { count });
      case 'opening':
        return t('line.opening', { count });
      case 'void':
        return voided(line, count, reward);
      case 'card_completed':
        return t('line.cardCompleted');
      case 'card_expired':
        return t('line.cardExpired');
      case 'reward_issued':
        return line.goodwill ? t('line.rewardGoodwill', { reward }) : t('line.rewardIssued', { reward });
      case 'reward_redeemed':
        return t('line.rewardRedeemed', { reward });
      case 'reward_expired':
        return t('line.rewardExpired', { reward });
      case 'adjustment':
        return t('line.bonus', { count });
      case 'merge':
        return t('line.merge');
      default:
        return assertNever(line.kind);
    }
  }

  function voided({ reversedKind }: HistoryLine, count: number, reward: string): string {
    switch (reversedKind) {
      case 'reward_redeemed':
        return t('line.voidRedeemed', { reward });
      case 'reward_issued':
        return t('line.voidIssued', { reward });
      case 'card_completed':
        return t('line.voidCompleted');
      default:
        return count === 0 ? t('line.void') : t('line.voidStamps', { count });
    }
  }

  function notes(line: HistoryLine): (string | null)[] {
    const { stampsBefore, stampsAfter, staffName, approvedBy, reason, debtAfter, imported } = line;
    const overridden = overridable.find((code) => code === line.overridden);
    return [
      line.programName,
      stampsBefore === null || stampsAfter === null || stampsBefore === stampsAfter
        ? null
        : t('line.beforeAfter', { before: format.number(stampsBefore), after: format.number(stampsAfter) }),
      debtAfter === 0 ? null : t('line.debt', { count: debtAfter }),
      imported ? t('line.imported') : null,
      staffName,
      overridden === undefined ? null : t(`line.overridden.${overridden}`),
      approvedBy === null ? null : t('line.approvedBy', { name: approvedBy }),
      reason === null || reason === '' ? null : t('line.reason', { reason }),
    ];
  }

  return (line) => ({ what: what(line), notes: notes(line).filter((note) => note !== null) });
}
