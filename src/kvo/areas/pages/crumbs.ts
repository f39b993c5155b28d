import type { Language } from '../../../kernel/language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { areaPaths } from '../../../paths/areas.ts';
import type { Park } from '../model.ts';
import { areaTexts } from '../texts/texts.ts';

/** The way to a page of a park: from all parks, over the park itself. */
export const parkCrumbs = (park: Park, language: Language): readonly Crumb[] => [
  { label: areaTexts(language).parks.title, href: areaPaths.parks.to({}) },
  { label: park.name, href: areaPaths.park.to({ park: park.id }) },
];

/** The way to a page about the firms of a park. */
export const firmCrumbs = (park: Park, language: Language): readonly Crumb[] => [
  ...parkCrumbs(park, language),
  { label: areaTexts(language).firmList.title, href: areaPaths.firms.to({ park: park.id }) },
];
