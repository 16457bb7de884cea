import { expect, test } from 'playwright/test';
import { sizeOf } from '../../src/lib/sizes.ts';
import { contentOf, site } from '../setup/project.ts';
import { htmlOf } from '../setup/site.ts';

test.skip(!contentOf('map.yaml'), 'This site has no map.');

const mapBudget = 12_000;

for (const locale of site.languages) {
  test(`The map in ${locale} weighs less than ${mapBudget} bytes`, () => {
    const [map = ''] = /<figure class="map">[\s\S]*?<\/figure>/.exec(htmlOf(`${locale}/timeline/index.html`)) ?? [];
    expect(map).toContain('<svg');
    expect(sizeOf(map).gzip).toBeLessThan(mapBudget);
  });
}
