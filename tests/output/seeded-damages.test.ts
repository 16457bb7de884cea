import { testSeededDamages } from '../fuzz/seeded.ts';

// Two hundred and forty others are tried by `npm run test:deep`.
testSeededDamages(20260521, 40);
