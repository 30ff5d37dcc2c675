import {createSignal, For, Show} from 'solid-js';
import type {Config, EstimateChangeEvent} from 'treatment-estimator';
import 'treatment-estimator/solid';

const config: Config = {version: 1, currency: 'EUR', prices: {microneedling: 249}};

export function App() {
  const [concern, setConcern] = createSignal<'acne-scars' | 'wrinkles'>('acne-scars');
  const [isShown, setShown] = createSignal(true);
  const [rooms, setRooms] = createSignal(['one']);
  const [said, setSaid] = createSignal('');
  const tell = ({answers, currency}: EstimateChangeEvent) =>
    setSaid(`${answers?.severity} ${currency}`);
  return (
    <>
      <button id="other" onClick={() => setConcern('wrinkles')}>Wrinkles</button>
      <button id="hide" onClick={() => setShown(!isShown())}>Show or hide</button>
      <button id="more" onClick={() => setRooms(['one', 'two', 'three'])}>Three of them</button>
      <output id="said">{said()}</output>
      <Show when={isShown()}>
        <For each={rooms()}>
          {() => (
            // Over HTML from a server, Solid sets attributes alone: so the configuration is a text.
            <treatment-estimator
              concern={concern()}
              skin-tone="IV"
              treatments={['microneedling', 'ipl', 'none']}
              config={JSON.stringify(config)}
              bool:no-charts={false}
              bool:share-answers={true}
              on:estimate-change={tell}
            >
              <p slot="extra">Open on Saturdays, too.</p>
            </treatment-estimator>
          )}
        </For>
      </Show>
    </>
  );
}
