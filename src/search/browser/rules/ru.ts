import { rules } from '../../../model/stemming/russian.ts';
import { rulesName } from '../../index/files.ts';

window.searchFiles[rulesName('ru')] = rules;
