/** What every field takes: its words and the sentence under it. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence: what is wrong and what would be right. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** The same, as Mantine's inputs name them; absent stays absent. */
export function inputProps(field: FieldProps) {
  return {
    label: field.label,
    description: field.hint,
    error: field.error,
    required: field.required ?? false,
    withAsterisk: false,
    disabled: field.disabled ?? false,
    size: 'md',
    ...(field.autoFocus === true ? { autoFocus: true, 'data-autofocus': true } : {}),
  } as const;
}
