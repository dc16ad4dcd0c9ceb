import fc from 'fast-check';

// The same cases in every run, so that a run says something of the change and not of the dice; another seed draws others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_250_630) });
