import { rules } from '../../../model/stemming/kazakh-words.ts';
import { rulesName } from '../../index/files.ts';

window.searchFiles[rulesName('kk')] = rules;
