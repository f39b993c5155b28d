import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

/** A journey under way: where it takes place, who came in, and the address of the track they made. */
export class Journey {
  readonly scene: Scene;
  track = '';
  private readonly windows = new Map<string, Walker>();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Somebody comes in, in a window of their own; `part` is what they are there for: a role, or a party. */
  comesIn(part: string, walker: Walker): void {
    this.windows.set(part, walker);
  }

  /** The window of whoever came in for a part. */
  windowOf(part: string): Walker {
    const found = this.windows.get(part);
    if (found === undefined) throw new Error(`nobody came in for ${part}`);
    return found;
  }
}
