/** Files that belong to one system or program, by their whole name. */
const known = /^(?:\.DS_Store|\.directory|(?:eh)?Thumbs\.db|desktop\.ini)$/i;

/**
 * Names that programs give to files they need for a while: resource forks of macOS (`._kk.mdx`), locks of Office
 * (`~$kk.mdx`), LibreOffice (`.~lock.kk.mdx#`) and Emacs (`.#kk.mdx`, a link that leads nowhere), unsaved work of Emacs
 * (`#kk.mdx#`), Vim (`.kk.mdx.swp`) and Kate, of GNOME while it saves, of NFS after a deletion, backups (`kk.mdx~`).
 */
const temporary = /^(?:\._|~\$|\.#|\.~lock\.|\.goutputstream-|\.nfs)|^#.*#$|~$|^\..*\.(?:sw[a-p]|kate-swp)$/i;

/**
 * Whether a file was put into a folder by a system or an editor and not by a person: it is neither read nor published.
 * @param name of the file, without its folder
 */
export const isSystemFile = (name: string): boolean => known.test(name) || temporary.test(name);
