import { useTranslation } from 'react-i18next';
import { ReportPage } from '../frame/report-page.tsx';

/** Who comes back. */
export function RegularsScreen() {
  const { t } = useTranslation('app');
  return <ReportPage title={t('reportsSections.regulars')} finding={undefined} />;
}
