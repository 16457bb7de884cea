import { testSeededDamages } from '../fuzz/seeded.ts';

testSeededDamages(20160520, 240);
