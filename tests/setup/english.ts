/*
 * Programs under test speak English, whatever the locale of the machine: tests match their sentences.
 */
process.env['LC_ALL'] = 'C.UTF-8';
