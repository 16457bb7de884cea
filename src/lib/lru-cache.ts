/** A table that drops the least recently used entry when it holds more than it may. */
export class LruCache<Key, Value> {
  // A map has its entries in the order in which they were set.
  private readonly entries = new Map<Key, Value>();
  private readonly most: number;

  /** @param most how many entries it may hold */
  constructor(most: number) {
    this.most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined && this.entries.size >= this.most) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.size > this.most ? this.entries.keys() : [];
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
