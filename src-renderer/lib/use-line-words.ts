import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#shared/contract/customers.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from './format-context.tsx';

/** Refusals a manager can pass over, which the line then tells. */
const overridable = [
  'TOO_SOON',
  'DAY_CAP',
  'PROGRAM_PAUSED',
  'PROGRAM_NOT_YET',
  'PROGRAM_ENDED',
  'CLOCK_BACKWARDS',
] as const;

/** What the words are made from. */
type Line = Omit<HistoryLine, 'voidable'>;

export interface LineWords {
  readonly what: string;
  /** Program, before and after, who and why. */
  readonly notes: readonly string[];
  /** The notes where program and person stand apart. */
  readonly more: readonly string[];
}

/** Makes a readable line of an entry in the ledger. */
export function useLineWords(): (line: Line) => LineWords {
  const { t } = useTranslation('entries');
  const format = useFormat();

  function what(line: Line): string {
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

  function voided({ reversedKind }: Line, count: number, reward: string): string {
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

  function more(line: Line): string[] {
    const { stampsBefore, stampsAfter, approvedBy, reason, debtAfter, imported } = line;
    const overridden = overridable.find((code) => code === line.overridden);
    const words = [
      stampsBefore === null || stampsAfter === null || stampsBefore === stampsAfter
        ? null
        : t('line.beforeAfter', { before: format.number(stampsBefore), after: format.number(stampsAfter) }),
      debtAfter === 0 ? null : t('line.debt', { count: debtAfter }),
      imported ? t('line.imported') : null,
      overridden === undefined ? null : t(`line.overridden.${overridden}`),
      approvedBy === null ? null : t('line.approvedBy', { name: approvedBy }),
      reason === null || reason === '' ? null : t('line.reason', { reason }),
    ];
    return words.filter((word) => word !== null);
  }

  return (line) => {
    const others = more(line);
    const notes = [line.programName, ...others, ...(line.staffName === null ? [] : [line.staffName])];
    return { what: what(line), notes, more: others };
  };
}
