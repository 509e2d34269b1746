import { useTranslation } from 'react-i18next';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useAnswers } from '../api/answer-queries.ts';

interface Props {
  readonly caseId: CaseId;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A ready answer, in the customer's language; what was written before comes back with one press. */
export function TemplateChoice({ caseId, text, onText }: Props) {
  const { t } = useTranslation(['answer-templates', 'common']);
  const answers = useAnswers(caseId);
  const templates = answers?.templates ?? [];
  if (templates.length === 0) return null;
  const chosen = templates.find((template) => template.text === text);

  function choose(id: string): void {
    const template = templates.find((candidate) => String(candidate.id) === id);
    if (template === undefined) return;
    onText(template.text);
    const isOurs = text.trim() === '' || templates.some((candidate) => candidate.text === text);
    if (isOurs) return;
    const action = { label: t('common:undo'), run: () => onText(text) };
    showToast({ text: t('replaced'), action });
  }

  return (
    <SelectField
      label={t('choose')}
      placeholder={t('own')}
      value={chosen === undefined ? undefined : String(chosen.id)}
      options={templates.map(({ id, name }) => ({ value: String(id), label: name }))}
      onChange={choose}
    />
  );
}
