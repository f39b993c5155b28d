import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../../../../platform/ui/forms/field.ts';
import { fieldAria, fieldId } from '../../../../platform/ui/forms/field.ts';
import { FieldFrame } from '../../../../platform/ui/forms/field-frame.tsx';
import type { AskedArea } from '../../questionnaire/compiled-questionnaire.ts';
import { drawAreas } from './draw-areas.ts';

interface PlaceFieldProps extends FieldProps {
  readonly areas: readonly AskedArea[];
  /** The hidden field that a click on the map fills in. */
  readonly point: string;
  readonly words: { readonly empty: string; readonly anywhere: (area: string) => string; readonly map: string };
}

const Area = ({
  area,
  chosen,
  anywhere,
}: {
  readonly area: AskedArea;
  readonly chosen: string;
  readonly anywhere: string;
}): Child => (
  <optgroup label={area.name}>
    <option value={area.key} selected={chosen === area.key}>
      {area.streets.length === 0 ? area.name : anywhere}
    </option>
    {area.streets.map((street) => (
      <option value={`${area.key}/${street}`} selected={chosen === `${area.key}/${street}`}>
        {street}
      </option>
    ))}
  </optgroup>
);

const ParkMap = ({ field, label }: { readonly field: PlaceFieldProps; readonly label: string }): Child => {
  const drawing = drawAreas(field.areas);
  if (drawing === null) return null;
  const { width, height, west, north, across, down, shapes } = drawing;
  const spot = field.state.value(field.point).split(',').map(Number);
  const [x, y] = spot.length === 2 ? spot : [];
  return (
    <svg
      class="map"
      role="img"
      aria-label={label}
      width="100%"
      viewBox={`-6 -6 ${width + 12} ${height + 12}`}
      data-place={field.name}
      data-west={west}
      data-north={north}
      data-across={across}
      data-down={down}
    >
      {shapes.map((shape) => (
        <path d={shape.path} data-area={shape.key} fill="var(--kp-accent-soft)" fill-rule="evenodd">
          <title>{shape.name}</title>
        </path>
      ))}
      {x === undefined || y === undefined || Number.isNaN(x + y) ? null : (
        <circle cx={(x - west) * across} cy={(north - y) * down} r="7" fill="var(--kp-ink)" />
      )}
    </svg>
  );
};

/** A place in the park: a list of its sub-areas and streets, and a map to click for who runs script. */
export const PlaceField = (field: PlaceFieldProps): Child => {
  const chosen = field.state.value(field.name);
  return (
    <FieldFrame field={field}>
      <select class="input" id={fieldId(field.state, field.name)} name={field.name} {...fieldAria(field)}>
        <option value="">{field.words.empty}</option>
        {field.areas.map((area) => (
          <Area area={area} chosen={chosen} anywhere={field.words.anywhere(area.name)} />
        ))}
      </select>
      <input type="hidden" name={field.point} value={field.state.value(field.point)} />
      <ParkMap field={field} label={field.words.map} />
    </FieldFrame>
  );
};
