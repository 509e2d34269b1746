import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isEverOpen, openCalendar } from '#shared/domain/complaints/opening-hours.ts';
import type { OpeningHours } from '#shared/domain/complaints/policy.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { clocks, severitiesFromTop } from '../policy-draft.ts';
import styles from './policy.module.css';
import type { PolicyFieldsProps } from './policy-fields-props.ts';
import { TargetFields } from './target-fields.tsx';

interface Props extends PolicyFieldsProps {
  /** As they are being written, to show what a target comes to. */
  readonly hours: OpeningHours;
}

/** By when complaints are answered and settled, the most serious first. */
export function TargetsCard({ draft, change, errorOf, hours }: Props) {
  const { t } = useTranslation('complaints');
  const { zone } = useFormat();
  const calendar = useMemo(() => (isEverOpen(hours) ? openCalendar(hours, zone) : undefined), [hours, zone]);
  return (
    <Card title={t('policy.targets')} note={t('policy.targetsNote')}>
      {severitiesFromTop.map((severity) => (
        <div key={severity} className={styles.severity} role="group" aria-label={t(`severity.${severity}`)}>
          <h3 className={styles.severityName}>{t(`severity.${severity}`)}</h3>
          {clocks.map((clock) => (
            <TargetFields
              key={clock}
              label={t(`policy.clock.${clock}`)}
              target={draft.targets[severity][clock]}
              calendar={calendar}
              onChange={(wish) =>
                change(({ targets }) => ({
                  targets: {
                    ...targets,
                    [severity]: { ...targets[severity], [clock]: { ...targets[severity][clock], ...wish } },
                  },
                }))
              }
              errorOf={(field) => errorOf(`${severity}.${clock}.${field}`)}
            />
          ))}
        </div>
      ))}
    </Card>
  );
}
