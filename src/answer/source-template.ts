import {html, nothing, type TemplateResult} from 'lit';
import type {CitedSource} from './cited-source.js';

/** A source, as a link where it has one. */
export const sourceTemplate = ({text, link, language}: CitedSource): TemplateResult =>
  html`<bdi lang=${language ?? nothing}
    >${
      link === ''
        ? text
        : html`<a href=${link} target="_blank" rel="noopener noreferrer">${text}</a>`
    }</bdi
  >`;
