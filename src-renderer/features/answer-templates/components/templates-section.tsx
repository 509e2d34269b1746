import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerTemplate } from '#shared/contract/answer-templates.contract.ts';
import { templateLanguages } from '#shared/domain/answer-templates/template-texts.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { languageNames } from '#renderer/lib/languages.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useTemplates } from '../api/answer-queries.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './answer-templates.module.css';
import { TemplateForm } from './template-form.tsx';

type Editing = { readonly template: AnswerTemplate | null };

/** The answers that the shop keeps ready. */
export function TemplatesSection() {
  const { t } = useTranslation(['answer-templates', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const { data: templates, error, refetch } = useTemplates();
  const [editing, setEditing] = useState<Editing>();

  async function remove({ id, name, texts }: AnswerTemplate): Promise<void> {
    try {
      await client.answerTemplates.remove({ commandId: newCommandId(), id });
      const putBack = () => client.answerTemplates.save({ commandId: newCommandId(), id: null, name, texts });
      const run = () => void putBack().catch((problem: unknown) => showToast({ text: sentence(problem), tone: 'bad' }));
      showToast({ text: t('removed', { name }), action: { label: t('common:undo'), run } });
    } catch (problem) {
      showToast({ text: sentence(problem), tone: 'bad' });
    }
  }

  if (templates === undefined) {
    if (error === null) return <Spinner label={t('common:loading')} />;
    const again = <BigButton onClick={() => void refetch()}>{t('common:retry')}</BigButton>;
    return <ErrorNotice action={again}>{sentence(error)}</ErrorNotice>;
  }
  const add = (
    <BigButton icon={<IconPlus size={20} aria-hidden="true" />} onClick={() => setEditing({ template: null })}>
      {t('add')}
    </BigButton>
  );
  return (
    <Card title={t('title')} note={t('note')}>
      {templates.length === 0 ? (
        <EmptyState title={t('empty.title')} action={add}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <ul className={styles.list}>
            {templates.map((template) => (
              <li key={template.id} className={styles.row}>
                <div className={styles.words}>
                  <p className={styles.name}>{template.name}</p>
                  <Quiet small>
                    {format.list(
                      templateLanguages
                        .filter((language) => (template.texts[language] ?? '') !== '')
                        .map((language) => languageNames[language]),
                    )}
                  </Quiet>
                </div>
                <BigButton
                  variant="plain"
                  label={t('editOne', { name: template.name })}
                  onClick={() => setEditing({ template })}
                >
                  {t('common:edit')}
                </BigButton>
                <IconButton
                  label={t('removeOne', { name: template.name })}
                  icon={<IconTrash size={20} aria-hidden="true" />}
                  onClick={() => void remove(template)}
                />
              </li>
            ))}
          </ul>
          <div className={styles.add}>{add}</div>
        </>
      )}
      <Dialog
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title={editing?.template?.name ?? t('add')}
        size="wide"
        closeOnPressBeside={false}
      >
        {editing === undefined ? null : (
          <TemplateForm
            template={editing.template}
            onDone={({ name }) => {
              setEditing(undefined);
              showToast({ text: t('saved', { name }) });
            }}
            onCancel={() => setEditing(undefined)}
          />
        )}
      </Dialog>
    </Card>
  );
}
