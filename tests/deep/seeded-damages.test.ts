import { testSeededDamages } from '../damages/seeded.ts';

testSeededDamages(20160520, 240);
