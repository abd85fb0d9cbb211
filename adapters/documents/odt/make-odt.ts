import { makeZip } from '../make-zip.ts';

export interface OdtParts {
  /** What stands inside office:text. */
  body: string;
  /** Automatic styles of the body. */
  styles?: string;
  header?: string;
  footer?: string;
  prologue?: string;
  encrypted?: boolean;
}

const spaces = ['office', 'style', 'text', 'table', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** An OpenDocument text made for tests. */
export function makeOdt({
  body,
  styles = '',
  header = '',
  footer = '',
  prologue = '',
  encrypted,
}: OdtParts): Buffer {
  const content = `${prologue}<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const margins = `<office:document-styles ${spaces}><office:master-styles><style:master-page style:name="Standard"><style:header>${header}</style:header><style:footer>${footer}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
  const entries = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content,
    'styles.xml': margins,
    'META-INF/manifest.xml': `<manifest>${encrypted ? '<manifest:encryption-data/>' : ''}</manifest>`,
  };
  return makeZip(Object.entries(entries).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}
