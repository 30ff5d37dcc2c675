import {Component, CUSTOM_ELEMENTS_SCHEMA, DOCUMENT, inject, signal} from '@angular/core';
import {ActivatedRoute} from '@angular/router';
import type {Config, EstimateChangeEvent} from 'treatment-estimator';
import {TreatmentEstimatorDirective} from './treatment-estimator.directive';

const config: Config = {version: 1, currency: 'EUR', prices: {microneedling: 249}};
const inSpring: Config = {...config, prices: {microneedling: 199}};

@Component({
  selector: 'app-clinic',
  imports: [TreatmentEstimatorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="other" (click)="concern.set('wrinkles')">Wrinkles</button>
    <button id="spring" (click)="prices.set(inSpring)">Prices in spring</button>
    <button id="hide" (click)="isShown.set(!isShown())">Show or hide</button>
    <button id="more" (click)="rooms.set(['one', 'two', 'three'])">Three of them</button>
    <output id="said">{{ said() }}</output>
    @if (isShown()) {
      @for (room of rooms(); track room) {
        <treatment-estimator
          [concern]="concern()"
          [skinTone]="'IV'"
          [treatments]="['microneedling', 'ipl', 'none']"
          [config]="prices()"
          [shareAnswers]="true"
          (estimate-change)="tell($event)"
        >
          <p slot="extra">Open on Saturdays, too.</p>
        </treatment-estimator>
      }
    }
  `,
})
export class ClinicPage {
  readonly inSpring = inSpring;
  readonly concern = signal<'acne-scars' | 'wrinkles'>('acne-scars');
  readonly prices = signal(config);
  readonly isShown = signal(true);
  readonly rooms = signal(['one']);
  readonly said = signal('');

  constructor() {
    inject(DOCUMENT).documentElement.lang = inject(ActivatedRoute).snapshot.params['lang'];
  }

  tell({answers, currency}: EstimateChangeEvent): void {
    this.said.set(`${answers?.severity} ${currency}`);
  }
}
