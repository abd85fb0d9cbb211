import { documentBytesContract } from './contracts/document-bytes-contract.ts';
import { createDocumentBytes } from './create-document-bytes.ts';

documentBytesContract('in memory', async () => ({
  bytes: createDocumentBytes(),
  teams: ['team-1', 'team-2'],
  close: async () => undefined,
}));
