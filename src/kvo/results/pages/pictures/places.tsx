import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { ChartFrame } from '../../../../platform/ui/charts/chart-frame.tsx';
import { Bar } from '../../../../platform/ui/charts/counts/bar-chart.tsx';
import { baseWords } from '../../../../platform/ui/figures/base-words.ts';
import { suppressionWords } from '../../../../platform/ui/figures/figure-words.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { uiTexts } from '../../../../platform/ui/texts/ui-texts.ts';
import { OutlinePicture } from '../../../areas/outline-picture.tsx';
import { pictureName, placeRows } from '../../picture-words.ts';
import type { NamedArea, PlacePicture } from '../../rules/pictures/place-picture.ts';
import { pictureTexts } from '../../texts/picture-texts.ts';

interface PlacesProps {
  readonly picture: PlacePicture;
  readonly language: Language;
}

interface AreasProps extends PlacesProps {
  readonly areas: readonly NamedArea[];
  readonly n: number;
}

/** Which of five shades an area gets next to the one that was named most. */
const shadeOf = (count: number | null, most: number): number | null =>
  count === null || count === 0 ? null : Math.max(1, Math.ceil((count / most) * 5));

const AreaMap = ({ picture, areas, language }: AreasProps): Child => {
  const most = Math.max(1, ...areas.map(({ count }) => count ?? 0));
  return (
    <OutlinePicture
      name={pictureTexts(language).map(pictureName(picture, language))}
      outlines={areas.flatMap(({ area, count }, at) =>
        area.outline === null
          ? []
          : [
              {
                outline: { type: 'MultiPolygon' as const, coordinates: area.outline },
                mark: String(at + 1),
                shade: shadeOf(count, most),
              },
            ],
      )}
      language={language}
    />
  );
};

const Row = ({
  label,
  count,
  n,
  language,
}: {
  readonly label: string;
  readonly count: number | null;
  readonly n: number;
  readonly language: Language;
}): Child => (
  <li>
    <p class="q">{label}</p>
    {count === null ? null : <Bar count={count} scale={n} />}
    <p class="v">
      {count === null ? (
        <span>{pictureTexts(language).hidden}</span>
      ) : (
        <>
          <b>{showCount(count, language)}</b>
          <span>{uiTexts(language).charts.ofAll(showCount(n, language))}</span>
        </>
      )}
    </p>
  </li>
);

const Shown = (props: AreasProps & { readonly population: number | null }): Child => {
  const { picture, areas, n, population, language } = props;
  const t = pictureTexts(language);
  const rows = placeRows(areas, language);
  const name = pictureName(picture, language);
  const isPartHidden = rows.some(({ count }) => count === null);
  const twin = (
    <DataTable
      caption={name}
      columns={[
        { label: t.place, cell: (row: (typeof rows)[number]) => row.label },
        {
          label: t.count,
          number: true,
          cell: (row) => (row.count === null ? t.hidden : showCount(row.count, language)),
        },
      ]}
      rows={rows}
      language={language}
    />
  );
  return (
    <ChartFrame
      name={name}
      base={baseWords([{ kind: 'count', value: n, n, population, mode: 'count' }], language)}
      note={[t.shades, ...(isPartHidden ? [t.hiddenNote] : [])].join(' ')}
      twin={twin}
      language={language}
    >
      <AreaMap {...props} />
      <ul class="dots bars">
        {areas.map(({ name: area, count }, at) => (
          <Row label={`${at + 1}. ${area}`} count={count} n={n} language={language} />
        ))}
      </ul>
    </ChartFrame>
  );
};

/** Where in the park: sub-areas shaded by how many named them, with streets in the table beside. Never a point. */
export const Places = ({ picture, language }: PlacesProps): Child => {
  const { told } = picture;
  return told.kind === 'suppressed' ? (
    <p class="hid">
      <b>{uiTexts(language).figures.hidden}</b> {suppressionWords(told.reason, language)}
    </p>
  ) : (
    <Shown picture={picture} areas={told.areas} n={told.n} population={told.population} language={language} />
  );
};
