/** Something that was asked and cannot be done; its message is a sentence for the one who asked. */
export class Failure extends Error {}
