import { parseRecords } from '../../lib/yaml.ts';

/** The files of the timeline. A site has both or none. */
export const eventsFile = 'content/events.yaml';
export const mapFile = 'content/map.yaml';

/** The settings of the map as the one entry of their collection. */
export const parseMap = (text: string) => ({ map: parseRecords(text) });
