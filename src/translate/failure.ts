/** A request that cannot be fulfilled; its message is a sentence for the translator. */
export class Failure extends Error {}
