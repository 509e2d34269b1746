const monthOf = (day: string): string => `unixepoch(${day} * 86400, 'unixepoch', 'start of month') / 86400`;

const waits = (what: string, from: string, since: string, until: string): string =>
  [
    ['day', since],
    ['month', monthOf(since)],
  ]
    .map(
      ([unit, begun]) => `INSERT INTO rollup_wait (what, unit, program_version_id, since, days, n)
  SELECT '${what}', '${unit}', program_version_id, ${begun}, max(0, ${until} - ${since}), count(*)
  FROM ${from} GROUP BY 3, 4, 5;`,
    )
    .join('\n');

/** Writes what is counted of cards and rewards, which must be empty, from their tables. */
export const CARD_COUNTS = `INSERT INTO rollup_card (by, program_version_id, day, state, stamps, cards)
  SELECT 'opened', program_version_id, opened_day, state, stamps, count(*) FROM card
  WHERE state <> 'withdrawn' GROUP BY 2, 3, 4, 5;
INSERT INTO rollup_card (by, program_version_id, day, state, stamps, cards)
  SELECT 'moved', program_version_id, moved_day, state, stamps, count(*) FROM card
  WHERE state IN ('open', 'expired') GROUP BY 2, 3, 4, 5;
${waits('finish', `card WHERE state = 'completed'`, 'opened_day', 'completed_day')}
${waits('redeem', `reward WHERE state = 'redeemed'`, 'issued_day', 'settled_day')}
INSERT INTO rollup_reward_day (program_version_id, business_day, issued, issued_redeemed, issued_expired)
  SELECT program_version_id, issued_day, count(*), count(*) FILTER (WHERE state = 'redeemed'),
    count(*) FILTER (WHERE state = 'expired') FROM reward WHERE state <> 'withdrawn' GROUP BY 1, 2;
INSERT INTO rollup_reward_day (program_version_id, business_day, redeemed, expired)
  SELECT program_version_id, settled_day, count(*) FILTER (WHERE state = 'redeemed'),
    count(*) FILTER (WHERE state = 'expired') FROM reward WHERE state IN ('redeemed', 'expired') GROUP BY 1, 2
  ON CONFLICT DO UPDATE SET redeemed = excluded.redeemed, expired = excluded.expired;
`;
