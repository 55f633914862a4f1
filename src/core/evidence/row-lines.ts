/** The lines on which rows start. Most rows follow on the line after the last: only the others are kept. */
export class RowLines {
  #rows: number[] = [];
  #lines: number[] = [];
  #next = -1;
  length = 0;

  push(line: number): void {
    if (line !== this.#next) {
      this.#rows.push(this.length);
      this.#lines.push(line);
    }
    this.#next = line + 1;
    this.length += 1;
  }

  /** Gives back the room for more rows. */
  close(): void {
    this.#rows = this.#rows.slice();
    this.#lines = this.#lines.slice();
  }

  /** Zero where there is no row. */
  at(row: number): number {
    if (row < 0 || row >= this.length) return 0;
    let [low, high] = [0, this.#rows.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#rows[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return (this.#lines[low] ?? 0) + row - (this.#rows[low] ?? 0);
  }
}
