import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {AreaId} from '../../src/evidence/ids.js';
import {enNames} from '../../src/i18n/en/names.js';
import {placePicture, type PlaceChoice} from '../../src/pictures/place-picture.js';

export const AREAS = Object.keys(enNames.areas) as readonly AreaId[];

/** In the corner of the window, where every point of it can be asked for. */
export const drawn = (drawing: TemplateResult, width = 280): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div
      style="position: fixed; inset: 0 auto auto 0; color: #111; --_ink: #111; --_paper: #fff"
    >
      <div style=${`width: ${width}px`}>${drawing}</div>
    </div>`,
  );

/** The picture of places; of all of them, if not given. */
export const pictureOf = (choice: Partial<PlaceChoice>): Promise<HTMLElement> =>
  drawn(
    placePicture({
      places: AREAS,
      chosen: 'face',
      names: enNames.areas,
      choose: () => {},
      ...choice,
    }),
  );
