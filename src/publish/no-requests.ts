/*
 * Imported before anything else of `astro.config.mjs`, so that it also applies to `astro` itself: `astro dev` asks no
 * registry for a newer version. Telemetry is replaced by a package that does nothing (`no-telemetry/`); the variable
 * switches it off where an installer did not respect `overrides`.
 */
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
