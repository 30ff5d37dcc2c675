import type {AreaId} from '../evidence/ids.js';

/** Where a place is, in the units of its view. */
export interface PlaceShape {
  /** What is filled where it is chosen. */
  readonly zone: string;
  /** What can be touched beside the zone: at least 44 units each way that no other place covers. */
  readonly target: string;
}

/** A drawing on which places can be touched: 136 × 212 units, one to a pixel at the usual size. */
export interface PlaceView<Area extends AreaId = AreaId> {
  /** The part of it that its thumb shows, as a view box. */
  readonly thumb: string;
  /** Outlines of the body, those behind first. */
  readonly body: readonly string[];
  /** Eyes, nose, collarbones: drawn above the places, which can be touched through them. */
  readonly features: string;
  /** Its places, those below first. */
  readonly places: Readonly<Record<Area, PlaceShape>>;
}
