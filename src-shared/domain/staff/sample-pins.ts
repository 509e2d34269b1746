/** PINs of the sample cafe's invented staff; shown to whoever looks around in it, and of no use anywhere else. */
export const SAMPLE_PINS = { counter: '2846', manager: '284628' } as const;
