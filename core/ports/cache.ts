/**
 * What may be lost. Values are JSON. A cache that is down answers as if empty and never throws; `health` tells.
 */
export interface Cache {
  get<T>(key: string): Promise<T | undefined>;
  /** `ttlMs` in milliseconds; `tags` let `forgetTag` drop several keys at once. */
  set(key: string, value: unknown, options: { ttlMs: number; tags?: string[] }): Promise<void>;
  forget(key: string): Promise<void>;
  forgetTag(tag: string): Promise<void>;
  flush(): Promise<void>;
  health(): Promise<CacheHealth>;
  close(): Promise<void>;
}

export type CacheHealth = { kind: 'memory' } | { kind: 'redis'; up: boolean };
