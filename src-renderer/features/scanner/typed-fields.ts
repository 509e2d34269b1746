type Field = HTMLInputElement | HTMLTextAreaElement;

interface Kept {
  readonly field: Field;
  readonly value: string;
  readonly start: number | null;
  readonly end: number | null;
}

function focusedField(): Field | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : undefined;
}

// React notices a change of value only when it was not made through the property it watches.
function setValue(field: Field, value: string): void {
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Some kinds of field (number, date) know no selection and say so by null. */
function select({ field, start, end }: Kept): void {
  if (start !== null && end !== null) field.setSelectionRange(start, end);
}

/** What the field with the focus held before a possible scan began. Undefined when no field had it. */
export function keepFocusedField(): Kept | undefined {
  const field = focusedField();
  if (field === undefined) return undefined;
  return { field, value: field.value, start: field.selectionStart, end: field.selectionEnd };
}

/** Takes back what a scanner typed into the field. */
export function restoreField(kept: Kept): void {
  if (!kept.field.isConnected || kept.field.value === kept.value) return;
  setValue(kept.field, kept.value);
  select(kept);
}

export type { Kept as KeptField };
