import { IconFlag, IconFlag2, IconFlag3, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#shared/domain/complaints/case.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';

const looks: Readonly<Record<Severity, { readonly icon: Icon; readonly tone: Tone }>> = {
  minor: { icon: IconFlag3, tone: 'neutral' },
  moderate: { icon: IconFlag2, tone: 'neutral' },
  serious: { icon: IconFlag, tone: 'bad' },
};

interface Props {
  readonly severity: Severity;
}

export function CaseSeverity({ severity }: Props) {
  const { t } = useTranslation('complaints');
  const { icon: FlagIcon, tone } = looks[severity];
  return (
    <Chip tone={tone} size="small" icon={<FlagIcon size={16} stroke={2} aria-hidden="true" />}>
      {t(`severity.${severity}`)}
    </Chip>
  );
}
