import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';
import { languageOption, portOption, readOptions, refuseWords } from './options.ts';
import { nearestLanguage } from './words.ts';

const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;

describe('options', () => {
  it('are read', () => {
    expect(readOptions(['--port=4', '--no-open'], options).values).toEqual({ port: '4', 'no-open': true });
  });

  it.each([
    [['--nope=1'], 'unknown_option', '--nope'],
    [['-x'], 'unknown_option', '-x'],
    [['--port'], 'value_missing', '--port'],
    [['--port', '--no-open'], 'value_missing', '--port'],
    [['--no-open=1'], 'value_unwanted', '--no-open'],
  ])('%j are refused', (args, problem, word) => {
    expect(() => readOptions(args, options)).toThrow(expect.objectContaining({ problem, word }));
  });
});

describe('words', () => {
  it('are refused where none belong', () => {
    expect(() => refuseWords([])).not.toThrow();
    expect(() => refuseWords(readOptions(['stray', '--port=1'], options).positionals)).toThrow('stray');
  });
});

describe('a port', () => {
  it.each([
    [undefined, null],
    ['0', 0],
    ['65535', 65_535],
  ])('%s is %s', (given, port) => expect(portOption(given)).toBe(port));

  it.each(['65536', '-1', '1.5', 'http', '', '1e3'])('is not %j', (given) => {
    expect(() => portOption(given)).toThrow('bad_port');
  });
});

describe('a language', () => {
  it('is one of ours', () => {
    expect(languageOption('PL')).toBe('pl');
    expect(() => languageOption('de')).toThrow('bad_language');
  });

  it('is the first we speak of those somebody asks for', () => {
    expect(nearestLanguage(['de-DE', ' pl;q=0.8', 'en'])).toBe('pl');
    expect(nearestLanguage(['id_ID'])).toBe('id');
    expect(nearestLanguage([])).toBe('en');
  });
});

describe('the data folder', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, RegExp]>([
    ['linux', {}, /^\/home\/ana\/\.local\/share\/stempel$/],
    ['linux', { XDG_DATA_HOME: '/data' }, /^\/data\/stempel$/],
    ['darwin', {}, /^\/home\/ana\/Library\/Application Support\/Stempel$/],
    ['win32', { APPDATA: '/roaming' }, /^\/roaming\/Stempel$/],
    ['win32', {}, /AppData\/Roaming\/Stempel$/],
  ])('is where %s keeps such things', (platform, environment, folder) => {
    expect(defaultDataFolder(platform, environment, '/home/ana').replaceAll('\\', '/')).toMatch(folder);
  });
});
