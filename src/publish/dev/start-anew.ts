/** With this number the server ends when it is to be started anew. */
export const startAnew = 75;
