/**
 * Whether a file was put into a folder by a system or an editor and not by a person: the resource forks and folder
 * settings of macOS and Windows, the locks of Office and Emacs, the swap files of Vim, the backups of many editors.
 * @param name of the file, without its folder
 */
export function isSystemFile(name: string): boolean {
  return /^(?:\._|~\$|\.#)|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}
