const numberOf = (map: SVGSVGElement, name: string): number => Number(map.dataset[name]);

/** Where on the drawing was clicked, in its own units; null when it is not on the screen. */
const spotOf = (map: SVGSVGElement, event: MouseEvent): DOMPoint | null => {
  const onScreen = map.getScreenCTM();
  return onScreen === null ? null : new DOMPoint(event.clientX, event.clientY).matrixTransform(onScreen.inverse());
};

const mark = (map: SVGSVGElement, spot: DOMPoint): void => {
  const dot = map.querySelector('circle') ?? document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ cx: spot.x, cy: spot.y, r: 7, fill: 'var(--kp-ink)' }))
    dot.setAttribute(name, String(value));
  map.append(dot);
};

const pick = (map: SVGSVGElement, list: HTMLSelectElement, point: HTMLInputElement, event: MouseEvent): void => {
  const area =
    event.target instanceof Element ? event.target.closest<SVGElement>('[data-area]')?.dataset['area'] : null;
  const spot = spotOf(map, event);
  if (area === null || area === undefined || spot === null) return;
  const longitude = numberOf(map, 'west') + spot.x / numberOf(map, 'across');
  const latitude = numberOf(map, 'north') - spot.y / numberOf(map, 'down');
  if (list.value.split('/')[0] !== area) list.value = area;
  point.value = `${longitude.toFixed(6)},${latitude.toFixed(6)}`;
  mark(map, spot);
  list.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Lets a click on the map choose the sub-area and the point; choosing another from the list takes the point away. */
export const letPlacesBeClicked = (form: HTMLFormElement): void => {
  for (const map of form.querySelectorAll<SVGSVGElement>('svg[data-place]')) {
    const name = map.dataset['place'] ?? '';
    const list = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const point = form.querySelector<HTMLInputElement>(`input[name="${name}.point"]`);
    if (list === null || point === null) continue;
    map.addEventListener('click', (event) => pick(map, list, point, event));
    list.addEventListener('change', () => {
      point.value = '';
      map.querySelector('circle')?.remove();
    });
  }
};
