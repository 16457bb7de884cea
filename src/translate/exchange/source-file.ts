export { readSourceFile, type SourceFile } from '../../model/translations/source-file.ts';
