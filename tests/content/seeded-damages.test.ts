import { testSeededDamages } from '../damages/seeded.ts';

// Two hundred and forty others are tried by `npm run test:deep`.
testSeededDamages(20260521, 40);
