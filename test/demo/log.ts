/** The record of everything that reached the demo servers: each TCP connection and each request, in order. */
export interface LogEntry {
  kind: 'connection' | 'request';
  server: string;
  /** Milliseconds since the log began. */
  time: number;
  host?: string;
  method?: string;
  path?: string;
  headers?: Record<string, string | string[] | undefined>;
  body?: string;
  /** Bytes of request line, headers and body as received (0 for a bare connection). */
  bytes: number;
}

export class DemoLog {
  #entries: LogEntry[] = [];
  readonly #began = performance.now();

  /** Milliseconds since the log began. */
  now(): number {
    return performance.now() - this.#began;
  }
  add(entry: Omit<LogEntry, 'time'>): LogEntry {
    const timed = { ...entry, time: this.now() };
    this.#entries.push(timed);
    return timed;
  }
  entries(): LogEntry[] {
    return [...this.#entries];
  }
  connections(server: string): LogEntry[] {
    return this.#entries.filter((entry) => entry.kind === 'connection' && entry.server === server);
  }
  requests(server: string): LogEntry[] {
    return this.#entries.filter((entry) => entry.kind === 'request' && entry.server === server);
  }
  /** Everything a server has read, TLS aside. */
  bytes(server: string): number {
    return this.requests(server).reduce((sum, entry) => sum + entry.bytes, 0);
  }
  clear(): void {
    this.#entries = [];
  }
}
