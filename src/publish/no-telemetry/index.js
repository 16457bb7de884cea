/**
 * Replaces the package with which Astro reports each command, with an id that it keeps in the home directory. An
 * environment variable would switch the reports off, but Astro's command line writes into the home directory and
 * reports a broken configuration before any code of this project runs; so `package.json` replaces the package
 * (`overrides`). It has everything that Astro calls: `notify` and `record` do nothing, `astro telemetry enable` changes
 * nothing.
 */
export class AstroTelemetry {
  isDisabled = true;

  setEnabled() {}

  clear() {}

  async notify() {}

  async record() {}
}
