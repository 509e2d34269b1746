import { useTranslation } from 'react-i18next';
import { checkNewPin } from '#shared/domain/staff/pin-policy.ts';
import type { Role } from '#shared/domain/staff/role.ts';

/** Says in a sentence why a PIN may not be used by the role; undefined when it may. */
export function usePinObjection(): (pin: string, role: Role) => string | undefined {
  const { t } = useTranslation('errors');
  return (pin, role) => {
    const checked = checkNewPin(pin, role);
    if (checked.ok) return undefined;
    return checked.refusal.code === 'PIN_TOO_SHORT'
      ? t('PIN_TOO_SHORT', { count: checked.refusal.data.digits })
      : t('PIN_TOO_SIMPLE');
  };
}
