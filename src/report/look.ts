/** What a report may use of where it is shown; a file has neither colour nor width. */
export interface Look {
  colour: boolean;
  width?: number;
}
