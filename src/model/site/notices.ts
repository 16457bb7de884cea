/** Path in the site of the licences of what is published with it. */
export const noticesPath = 'licences.txt';
