import { describe, expect, it } from 'vitest';
import { broughtTemplates, broughtWords } from './brought-templates.ts';
import { templateLanguages, unknownPlaceholders } from './template-texts.ts';

describe.each(broughtTemplates)('the template %s', (template) => {
  it.each(templateLanguages)('is whole in %s', (language) => {
    const { name, text } = broughtWords[template][language];
    expect(name.length).toBeGreaterThan(5);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(text).toContain('{shop}');
    expect(text).toContain('{item}');
    expect(unknownPlaceholders(text)).toEqual([]);
  });
});
