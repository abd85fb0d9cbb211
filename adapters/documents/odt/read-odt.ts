import type { DocumentText } from '../../../core/cv/document-text.ts';
import { flowDocument } from '../flow.ts';
import type { ReadingJob } from '../reading-job.ts';
import { unpackXml } from '../zip-parts.ts';
import { odtLines } from './odt-lines.ts';
import { odtStyles } from './odt-styles.ts';

/** LibreOffice Writer and its kin: page headers, the body with its headings, items and cells, page footers. */
export async function readOdt(job: ReadingJob): Promise<DocumentText> {
  try {
    const parts = await unpackXml(job);
    if (/encryption-data|encrypted-package/.test(parts.get('META-INF/manifest.xml') ?? ''))
      throw job.refusal('cv.password');
    const [content, styles = ''] = [parts.get('content.xml'), parts.get('styles.xml')];
    if (!content) throw job.refusal('cv.unreadable');
    const known = odtStyles([styles, content]);
    const margins = styles === '' ? { lines: [], hidden: [] } : odtLines(styles, known);
    const body = odtLines(content, known);
    const part = (role: string) => margins.lines.filter((line) => line.role === role);
    const lines = [...part('header'), ...body.lines, ...part('footer')];
    return flowDocument('odt', lines, [...margins.hidden, ...body.hidden], job);
  } catch (error) {
    throw job.asUnreadable(error);
  }
}
