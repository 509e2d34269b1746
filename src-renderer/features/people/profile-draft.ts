import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { DayOfYear } from '#renderer/ui/birthday-field.tsx';

/** A profile while it is being typed: half a birthday is allowed here. */
export type ProfileDraft = Omit<CustomerProfile, 'birthday'> & { readonly birthday: DayOfYear };

export function draftOf({ birthday, ...profile }: CustomerProfile): ProfileDraft {
  return { ...profile, birthday: { day: birthday?.day, month: birthday?.month } };
}

export function emptyDraft(prefill: { name?: string | undefined; phone?: string | undefined } = {}): ProfileDraft {
  return {
    name: prefill.name ?? '',
    phone: prefill.phone ?? '',
    email: '',
    birthday: { day: undefined, month: undefined },
    language: null,
    usualOrder: '',
    notes: '',
    tags: [],
  };
}

/** The profile to save; null while only a day or only a month of the birthday was chosen. */
export function profileOf({ birthday: { day, month }, ...draft }: ProfileDraft): CustomerProfile | null {
  if (day === undefined && month === undefined) return { ...draft, birthday: null };
  return day === undefined || month === undefined ? null : { ...draft, birthday: { day, month } };
}
