import { describe, expect, it } from 'vitest';
import { mayDownload } from './download-url.ts';

const may = (address: string, extra: string[] = []) => mayDownload(address, ['files.slack.com'], extra);

describe('a download address', () => {
  it.each([
    'https://files.slack.com/files-pri/T1-F1/download/cv.pdf',
    'https://FILES.slack.com/files-pri/T1-F1/cv.pdf',
  ])('is followed on the platform’s own host: %s', (address) => expect(may(address)).toBe(true));

  it.each([
    'http://files.slack.com/cv.pdf',
    'https://files.slack.com@evil.example/cv.pdf',
    'https://token@files.slack.com/cv.pdf',
    'https://files.slack.com.evil.example/cv.pdf',
    'https://files.slack.com:8443/cv.pdf',
    'https://slack.com/api/auth.test',
    '//evil.example/cv.pdf',
    'https://2130706433/cv.pdf',
    'https://0x7f000001/cv.pdf',
    'https://[::1]/cv.pdf',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'data:application/pdf;base64,AAAA',
    '',
  ])('is refused: %s', (address) => expect(may(address)).toBe(false));

  it('is followed to a local server only when the configuration names it', () => {
    expect(may('http://127.0.0.1:4010/cv.pdf')).toBe(false);
    expect(may('http://127.0.0.1:4010/cv.pdf', ['127.0.0.1:4010'])).toBe(true);
    expect(may('http://127.0.0.1:4011/cv.pdf', ['127.0.0.1:4010'])).toBe(false);
    expect(may('ftp://127.0.0.1:4010/cv.pdf', ['127.0.0.1:4010'])).toBe(false);
  });
});
