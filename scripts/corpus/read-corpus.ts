import { createDocumentReader } from '../../adapters/documents/reader.ts';
import { readCv } from '../../core/cv/read-cv-text.ts';
import type { StructuredCv } from '../../core/cv/structured-cv.ts';
import { createVocabulary } from '../../core/skills/create-vocabulary.ts';
import { type CorpusCv, corpus, cvsOf } from './make-corpus.ts';

export interface ReadCvFile extends CorpusCv {
  /** null when the reader refused it. */
  read: StructuredCv | null;
}

/** Makes every CV of the corpus, one person after the other, and reads it with the product's own reader. */
export async function readCorpus(people = corpus, processes = 2): Promise<ReadCvFile[]> {
  const reader = createDocumentReader({ processes });
  const vocabulary = createVocabulary();
  const today = new Date('2026-11-22T00:00:00Z');
  const readOne = async (cv: CorpusCv): Promise<ReadCvFile> => {
    const document = await reader.read(cv.bytes, cv.file).catch(() => null);
    return { ...cv, read: document && asLabelled(readCv(document, vocabulary, { today })) };
  };
  try {
    const files: ReadCvFile[] = [];
    for (const { person, style } of people) {
      files.push(...(await Promise.all((await cvsOf(person, style)).map(readOne))));
    }
    return files;
  } finally {
    await reader.close();
  }
}

/** Skills under the words of the CV, as labels hold them. */
function asLabelled(cv: StructuredCv): StructuredCv {
  const skills = cv.skills.map((skill) => ({
    ...skill,
    name: skill.quote.length <= 60 ? skill.quote : skill.name,
  }));
  return { ...cv, skills };
}
