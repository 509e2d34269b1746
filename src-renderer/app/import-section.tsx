import { useNavigate } from '@tanstack/react-router';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';

/** The way to the import, for a shop that had cards before. */
export function ImportSection() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  return (
    <Card>
      <p>{t('import.text')}</p>
      <div>
        <BigButton
          variant="main"
          icon={<IconFileImport size={22} aria-hidden="true" />}
          onClick={() => void navigate({ to: '/import' })}
        >
          {t('import.open')}
        </BigButton>
      </div>
    </Card>
  );
}
