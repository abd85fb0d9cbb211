import { describe, expect, it } from 'vitest';
import { Outage, Refusal } from '../../core/errors.ts';
import { createLog, type LogLevel } from './log.ts';

const marker = 'MARKER';

const collect = (level: LogLevel = 'info') => {
  const lines: string[] = [];
  const log = createLog({ level, stream: { write: (line: string) => void lines.push(line) } });
  return { log, text: () => lines.join(''), lines: () => lines.map((line) => JSON.parse(line)) };
};

describe('the log', () => {
  it('writes one line of JSON per event, with its time and its fields', () => {
    const { log, lines } = collect();
    log.info('cv.read', { document: 'd1', pages: 2, ms: 41, warm: true, none: null });
    expect(lines()).toEqual([
      {
        level: 30,
        time: expect.any(String),
        event: 'cv.read',
        document: 'd1',
        pages: 2,
        ms: 41,
        warm: true,
        none: null,
      },
    ]);
    expect(new Date(lines()[0].time).getTime()).toBeGreaterThan(0);
  });

  it.each([
    ['info', 3],
    ['warn', 2],
    ['error', 1],
    ['silent', 0],
  ] as const)('at %s it writes %d of three', (level, count) => {
    const { log, lines } = collect(level);
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines()).toHaveLength(count);
  });

  it.each([
    'name',
    'firstName',
    'last_name',
    'Full-Name',
    'candidateName',
    'fileName',
    'email',
    'e_mail',
    'EMAIL',
    'phone',
    'phoneNumber',
    'address',
    'birthDate',
    'text',
    'cvText',
    'quote',
    'key',
    'apiKey',
    'API_KEY',
    'openai_key',
    'token',
    'accessToken',
    'replyToken',
    'secret',
    'clientSecret',
    'password',
    'authorization',
    'Authorization',
    'cookie',
    'set-cookie',
    'prompt',
    'sealed',
    'values',
    'body',
  ])('%s is never read, at any depth', (field) => {
    const { log, text } = collect();
    log.info('planted', { [field]: marker });
    log.warn('planted', { job: { list: [{ [field]: marker }] } });
    log.error('planted', { [field]: { inner: [marker] } });
    expect(text()).not.toContain(marker);
    expect(text()).toContain('[redacted]');
  });

  it.each([
    'team',
    'document',
    'pages',
    'ms',
    'code',
    'event',
    'lane',
    'monkey',
    'context',
    'jobName',
    'state',
    'kind',
  ])('%s is read', (field) => {
    const { log, text } = collect();
    log.info('read', { [field]: 'visible' });
    expect(text()).toContain('visible');
  });

  it('an error says its kind, its code and where, and only words of our own', () => {
    const { log, text, lines } = collect();
    const refusal = new Refusal('candidate.email_taken', { email: marker, reference: 'candidat-1' });
    const error = new Outage('slack does not answer', {
      cause: Object.assign(new Error(marker), { code: 'ECONNREFUSED', config: marker }),
    });
    log.error('job.failed', { error, errors: [refusal] });
    expect(text()).not.toContain(marker);
    expect(lines()[0]).toMatchObject({
      error: {
        kind: 'Outage',
        said: 'slack does not answer',
        cause: { kind: 'Error', code: 'ECONNREFUSED' },
      },
      errors: [{ kind: 'Refusal', code: 'candidate.email_taken' }],
    });
    expect(lines()[0].error.at[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
  });

  it('circles, bytes, maps and big numbers do not stop it', () => {
    const { log, lines } = collect();
    const circle: Record<string, unknown> = { n: 1 };
    circle.self = circle;
    const error = new Error('a');
    error.cause = error;
    log.info('odd', {
      circle,
      error,
      raw: new Uint8Array([1]),
      map: new Map([['a', marker]]),
      big: 12n,
      at: new Date(0),
    });
    expect(lines()[0]).toMatchObject({
      circle: { n: 1 },
      map: { size: 1 },
      big: '12',
      at: '1970-01-01T00:00:00.000Z',
    });
    expect(JSON.stringify(lines())).not.toContain(marker);
  });
});
