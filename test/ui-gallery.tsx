import { chartPages } from './ui-gallery/chart-pages.tsx';
import { formPages } from './ui-gallery/form-pages.tsx';
import type { GalleryPage } from './ui-gallery/gallery-frame.tsx';
import { listPages } from './ui-gallery/list-pages.tsx';
import { overviewPages } from './ui-gallery/overview-pages.tsx';
import { paperPages } from './ui-gallery/paper-pages.tsx';
import { phonePages } from './ui-gallery/phone-pages.tsx';
import { questionPages } from './ui-gallery/question-pages.tsx';
import { roadPages } from './ui-gallery/road-pages.tsx';

/** Every component of the kit in the states it knows, on pages like those of the product. */
export const galleryPages: readonly GalleryPage[] = [
  ...roadPages,
  ...overviewPages,
  ...chartPages,
  ...formPages,
  ...listPages,
  ...paperPages,
  ...phonePages,
  ...questionPages,
];

/** The whole HTML of a page of the gallery, with its style sheets under the addresses given. */
export const galleryHtml = async (page: GalleryPage, styles: readonly string[]): Promise<string> => {
  const drawn = page.draw(styles);
  return `<!doctype html>${await Promise.resolve(drawn?.toString() ?? '')}`;
};
