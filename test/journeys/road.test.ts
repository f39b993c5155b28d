import { describe } from 'vitest';
import { walkTheRoad } from './road/walk-the-road.ts';

// Both roads are walked at once, each in a world and a browser of its own.
describe.concurrent('the whole road, with script', () => walkTheRoad(true));
describe.concurrent('the whole road, without script and by keyboard', () => walkTheRoad(false));
