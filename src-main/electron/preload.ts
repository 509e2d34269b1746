import { contextBridge, ipcRenderer } from 'electron';
import type { PortSource, Shell } from '#shared/shell.ts';
import { version } from '../shell/version.ts';
import { channels, languageArgument } from './ipc-channels.ts';

const shell: Shell & PortSource = {
  kind: 'electron',
  version,
  language: process.argv.find((word) => word.startsWith(languageArgument))?.slice(languageArgument.length) ?? null,
  saveFile: (file) => ipcRenderer.invoke(channels.saveFile, file) as Promise<boolean>,
  openMail: (mail) => ipcRenderer.invoke(channels.openMail, mail) as Promise<void>,
  openWindow: (route) => ipcRenderer.invoke(channels.openWindow, route) as Promise<void>,
  print: () => ipcRenderer.invoke(channels.print) as Promise<void>,
  requestPort: () => ipcRenderer.send(channels.requestPort),
};

contextBridge.exposeInMainWorld('stempel', shell);

ipcRenderer.on(channels.port, (event) => {
  window.postMessage(channels.port, window.location.origin, [...event.ports]);
});
