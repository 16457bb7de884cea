export { readSourceFile, type SourceFile } from '../../model/documents/source-file.ts';
