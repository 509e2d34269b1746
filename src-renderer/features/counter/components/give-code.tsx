import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { useTill } from '../api/use-till-actions.ts';

interface Props {
  readonly customer: CustomerDetail;
  readonly code: string;
}

/** While a stray card waits, the one thing to do with a customer is to give it to her. */
export function GiveCode({ customer, code }: Props) {
  const { t } = useTranslation('counter');
  const { giveCode } = useTill();
  return (
    <BigButton
      variant="main"
      size="hero"
      fullWidth
      shortcut={t('actions.keyEnter')}
      onClick={() => void giveCode(customer.id, code)}
    >
      {t('stray.give', { name: customer.profile.name })}
    </BigButton>
  );
}
