import { testSeededDamages } from '../fuzz/seeded.ts';

// Many others are tested by `npm run test:deep`.
testSeededDamages(20260521, 15);
