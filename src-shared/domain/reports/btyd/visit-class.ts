/** What customers are put together by: their expected visits in a time, to the nearest whole one. */
export const visitClasses = ['none', 'one', 'few', 'many'] as const;
export type VisitClass = (typeof visitClasses)[number];

/** From so many expected visits on: 0, 1, 2 or 3, and 4 or more when rounded. */
const FROM: Readonly<Record<VisitClass, number>> = { none: 0, one: 0.5, few: 1.5, many: 3.5 };

/** @param expected visits, not negative */
export function visitClassOf(expected: number): VisitClass {
  return visitClasses.findLast((each) => expected >= FROM[each]) ?? 'none';
}
