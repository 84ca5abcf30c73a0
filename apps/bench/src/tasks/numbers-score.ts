/** Counts hits, misses and extras, and makes F1 of them. A wrong item is both missed and extra. */
export class F1Counter {
  private hits = 0;
  private misses = 0;
  private extras = 0;

  hit(): void {
    this.hits++;
  }

  missed(): void {
    this.misses++;
  }

  extra(): void {
    this.extras++;
  }

  wrong(): void {
    this.misses++;
    this.extras++;
  }

  precision(): number {
    return this.hits + this.extras === 0 ? 1 : this.hits / (this.hits + this.extras);
  }

  recall(): number {
    return this.hits + this.misses === 0 ? 1 : this.hits / (this.hits + this.misses);
  }

  f1(): number {
    const total = 2 * this.hits + this.misses + this.extras;
    return total === 0 ? 1 : (2 * this.hits) / total;
  }

  row(name: string): (string | number)[] {
    return [
      name,
      this.hits + this.misses,
      ...[this.precision(), this.recall(), this.f1()].map((x) => x.toFixed(4)),
    ];
  }
}
