import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { GestureRefusal } from '../use-gesture-refusal.ts';

interface Props {
  readonly refusal: GestureRefusal;
  readonly busy: boolean;
  readonly onAllow: () => void;
}

/** Why it was not given, and the way round it over a manager. */
export function GestureRefusalNotice({ refusal, busy, onAllow }: Props) {
  const { t } = useTranslation('complaints');
  return (
    <ErrorNotice
      action={
        refusal.mayBeAllowed ? (
          <BigButton onClick={onAllow} busy={busy} autoFocus>
            {t('limit.allow')}
          </BigButton>
        ) : undefined
      }
    >
      {refusal.sentence}
    </ErrorNotice>
  );
}
