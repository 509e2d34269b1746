/** One step of the file's format; its number is the version the file has afterwards. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
