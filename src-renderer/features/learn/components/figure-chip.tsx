import { useTranslation } from 'react-i18next';
import type { CaseFigure } from '#shared/contract/case-figure.ts';
import { channels, gestureKinds } from '#shared/domain/complaints/case.ts';
import { readShiftKey, readStaffKey } from '#shared/domain/learn/case-figure.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useStaff } from '../api/use-staff.ts';

interface Props {
  readonly figure: CaseFigure;
  readonly onClear: () => void;
}

/** Says over a list of cases that it shows only those behind a figure, and lets the others back in. */
export function FigureChip({ figure, onClear }: Props) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const what = useFigureWords(figure);
  const { from, to } = figure;
  const days =
    from === 0 ? t('period.all') : t('period.days', { from: format.shortDay(from), to: format.shortDay(to) });
  return (
    <ChipList label={t('chip.label')}>
      <li>
        <Chip tone="accent">{t('chip.only', { what, days })}</Chip>
      </li>
      <li>
        <TextLink onClick={onClear}>{t('chip.clear')}</TextLink>
      </li>
    </ChipList>
  );
}

function useFigureWords({ figure, key }: CaseFigure): string {
  const { t } = useTranslation('learn');
  const which = useKeyWords(figure, key);
  const what = t(`figure.${figure}`);
  return which === '' ? what : t('chip.withKey', { what, key: which });
}

function useKeyWords(figure: CaseFigure['figure'], key = ''): string {
  const { t } = useTranslation('learn');
  const { t: ofComplaints } = useTranslation('complaints');
  const format = useFormat();
  const reasonWords = useReasonWords();
  const groups = useReasons().data ?? [];
  const staff = useStaff(figure.endsWith('_by')).data ?? [];
  switch (figure) {
    case 'group':
    case 'reason': {
      const found = groups.flatMap((group) => [group, ...group.reasons]).find(({ id }) => String(id) === key);
      return found === undefined ? '' : reasonWords(found);
    }
    case 'channel': {
      const channel = channels.find((one) => one === key);
      return channel === undefined ? '' : ofComplaints(`channel.${channel}`);
    }
    case 'gesture': {
      const kind = gestureKinds.find((one) => one === key);
      return kind === undefined ? '' : ofComplaints(`gesture.${kind}`);
    }
    case 'shift': {
      const shift = readShiftKey(key);
      return shift === null
        ? ''
        : t('shiftName', { day: format.weekdayName(shift.weekday), part: t(`part.${shift.part}`) });
    }
    case 'taken_by':
    case 'settled_by':
    case 'gesture_by': {
      const { staffId, weekday: day, hour } = readStaffKey(key) ?? { staffId: null, weekday: null, hour: null };
      const name = staff.find(({ id }) => id === staffId)?.name ?? t('anybody');
      const who = day === null ? name : t('staffOn', { name, day: format.weekdayName(day) });
      return hour === null ? who : t('staffOn', { name: who, day: format.hourSpan(hour) });
    }
    case 'item':
      return key === '' ? t('items.none') : key;
    default:
      return key;
  }
}
