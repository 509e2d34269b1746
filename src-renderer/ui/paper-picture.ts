import type { PaperBlock } from '#shared/contract/reports/paper.contract.ts';

/** What a picture's shapes are given by style sheets; on a paper nothing else reaches them. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'text-anchor',
] as const;

/** From this weight on letters are bold: the paper's font has two weights. */
const bold = 600;

/**
 * A drawn chart as a block of a paper, every look written at its shapes.
 * @param colours the variables of the style sheets as they are on white paper, whatever the screen shows
 */
export function pictureBlock(drawn: SVGSVGElement, colours: Readonly<Record<string, string>>): PaperBlock {
  const { width, height } = drawn.getBoundingClientRect();
  // Beside the chart, so that the same rules hold for it; gone before anybody can see it.
  const holder = document.createElement('div');
  holder.className = drawn.closest('[role="img"]')?.className ?? '';
  holder.dataset['paper'] = '';
  holder.style.cssText = 'position: absolute; visibility: hidden';
  for (const [name, value] of Object.entries(colours)) holder.style.setProperty(name, value);
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  holder.append(copy);
  drawn.parentElement?.append(holder);
  try {
    const shapes = [...copy.querySelectorAll<SVGElement>('*')];
    const written = shapes.map((shape) => looksOf(shape));
    for (const [at, shape] of shapes.entries()) {
      for (const [name, value] of written[at] ?? []) shape.setAttribute(name, value);
      shape.removeAttribute('class');
      shape.removeAttribute('style');
    }
  } finally {
    holder.remove();
  }
  copy.removeAttribute('style');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { kind: 'picture', svg: new XMLSerializer().serializeToString(copy), width, height };
}

function looksOf(shape: SVGElement): [string, string][] {
  const style = getComputedStyle(shape);
  const values = looks.map((name): [string, string] => [name, unquoted(style.getPropertyValue(name))]);
  if (!(shape instanceof SVGTextContentElement)) return values;
  const weight = Number(style.fontWeight) >= bold ? 'bold' : 'normal';
  return [...values, ['font-family', 'Roboto'], ['font-weight', weight]];
}

/** `url("#hatch")`, as a style sheet says it, is `url(#hatch)` in a picture. */
function unquoted(value: string): string {
  return value.replaceAll('"', '');
}
