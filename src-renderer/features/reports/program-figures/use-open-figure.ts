/** What is behind a figure: whose cards or rewards. */
export interface ProgramCustomers {
  readonly what:
    | 'cardsStarted'
    | 'cardsHalfFull'
    | 'cardsFinished'
    | 'cardsLapsed'
    | 'cardsOpen'
    | 'cardsReached'
    | 'stalledAt'
    | 'rewardsIssued'
    | 'rewardsRedeemed'
    | 'rewardsExpired'
    | 'rewardsWaiting'
    | 'rewardsWaitingNow'
    | 'cardsOpenNow';
  /** null: of all programs that are asked about. */
  readonly programId: number | null;
  /** null: any step. */
  readonly step?: number | null;
}

export type OpenProgramFigure = (figure: ProgramCustomers) => (() => void) | undefined;

/** The ways to the customers behind the figures. */
export function useOpenFigure(): OpenProgramFigure {
  return () => undefined;
}
