import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction } from '#shared/contract/complaints.contract.ts';
import { severities } from '#shared/domain/complaints/case.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { offeredReasons } from '../offered-reasons.ts';
import { useDistinctReasonWords } from '../use-distinct-reason-words.ts';
import { useOwners } from '../api/case-queries.ts';
import type { ComposerProps } from './composer-props.ts';
import styles from './case.module.css';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly action: CaseAction;
}

interface ChoicesProps extends ComposerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** One press on what it is to be; the arrow keys go from one to the other. */
function Choices({ actions, onDone, label, choices }: ChoicesProps) {
  const group = useRef<HTMLDivElement>(null);
  async function choose(action: CaseAction): Promise<void> {
    const done = await actions.act(action);
    if (done !== undefined) onDone(done);
  }
  function move(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (by === undefined || at === -1) return;
    event.preventDefault();
    buttons.at((at + by) % buttons.length)?.focus();
  }
  return (
    <>
      <div ref={group} className={styles.choices} role="toolbar" aria-label={label} tabIndex={-1} onKeyDown={move}>
        {choices.map(({ key, label: words, action }, index) => (
          <BigButton key={key} busy={actions.busy} autoFocus={index === 0} onClick={() => void choose(action)}>
            {words}
          </BigButton>
        ))}
      </div>
      {actions.failure === undefined ? null : <ErrorNotice>{actions.failure.sentence}</ErrorNotice>}
    </>
  );
}

/** Who is to look after the case: oneself first, then everybody else. */
export function AssignForm(form: ComposerProps) {
  const { t } = useTranslation('complaints');
  const owners = useOwners();
  const me = usePersonAtTill()?.staffId;
  const { ownerId } = form.detail;
  const people = [...owners.filter(({ staffId }) => staffId === me), ...owners.filter(({ staffId }) => staffId !== me)]
    .filter(({ staffId }) => staffId !== ownerId)
    .map(({ staffId, name }): Choice => ({
      key: String(staffId),
      label: staffId === me ? t('case.assign.me', { name }) : name,
      action: { kind: 'assign', to: staffId },
    }));
  const nobody: Choice = { key: 'nobody', label: t('board.nobody'), action: { kind: 'assign', to: null } };
  // Drawn once they are known, so that the first one gets the focus.
  if (owners.length === 0) return null;
  return <Choices {...form} label={t('case.step.assign')} choices={ownerId === null ? people : [...people, nobody]} />;
}

export function SeverityForm(form: ComposerProps) {
  const { t } = useTranslation('complaints');
  const choices = severities
    .filter((severity) => severity !== form.detail.severity)
    .map((to): Choice => ({ key: to, label: t(`severity.${to}`), action: { kind: 'severity', to } }));
  return <Choices {...form} label={t('case.step.severity')} choices={choices} />;
}

/** What the case is about, when it turns out to be something else. */
export function ReasonForm(form: ComposerProps) {
  const { t } = useTranslation('complaints');
  const { data: list = [] } = useReasons();
  const others = offeredReasons(list).filter(({ id }) => id !== form.detail.reasonId);
  const words = useDistinctReasonWords(others);
  if (others.length === 0) return null;
  const choices = others.map((reason): Choice => ({
    key: String(reason.id),
    label: words(reason),
    action: { kind: 'reason', to: reason.id },
  }));
  return <Choices {...form} label={t('case.step.reason')} choices={choices} />;
}
