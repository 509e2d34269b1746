import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the shop's file lives unless --data-dir says otherwise: each platform's own place for the data of a program. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Stempel');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Stempel');
    default:
      // XDG Base Directory Specification 0.8
      return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'stempel');
  }
}
