/** The smallest module there is: https://webassembly.github.io/spec/core/binary/modules.html#binary-module */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** Whether Pagefind can run here: from a disk no module can be loaded, and WebAssembly may be missing or forbidden. */
export function canRunWebAssembly(): boolean {
  if (location.protocol === 'file:') return false;
  try {
    return WebAssembly.Module.prototype === Object.getPrototypeOf(new WebAssembly.Module(emptyModule));
  } catch {
    return false;
  }
}
