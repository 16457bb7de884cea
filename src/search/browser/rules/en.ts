import { rules } from '../../../model/stemming/english.ts';
import { rulesName } from '../../index/files.ts';

window.searchFiles[rulesName('en')] = rules;
