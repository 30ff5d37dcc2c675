import {useState} from 'preact/hooks';
import type {Config, EstimateChangeEvent} from 'treatment-estimator';
import 'treatment-estimator/preact';

const config: Config = {version: 1, currency: 'EUR', prices: {microneedling: 249}};

export function App() {
  const [concern, setConcern] = useState<'acne-scars' | 'wrinkles'>('acne-scars');
  const [isShown, setShown] = useState(true);
  const [rooms, setRooms] = useState(['one']);
  const [said, setSaid] = useState('');
  const tell = ({answers, currency}: EstimateChangeEvent) =>
    setSaid(`${answers?.severity} ${currency}`);
  return (
    <>
      <button id="other" onClick={() => setConcern('wrinkles')}>Wrinkles</button>
      <button id="hide" onClick={() => setShown(!isShown)}>Show or hide</button>
      <button id="more" onClick={() => setRooms(['one', 'two', 'three'])}>Three of them</button>
      <output id="said">{said}</output>
      {isShown &&
        rooms.map((room) => (
          // Over HTML from a server, Preact sets texts, but no objects: so the configuration is one.
          <treatment-estimator
            key={room}
            concern={concern}
            skin-tone="IV"
            treatments="microneedling ipl none"
            config={JSON.stringify(config)}
            no-charts={false}
            share-answers
            onestimate-change={tell}
          >
            <p slot="extra">Open on Saturdays, too.</p>
          </treatment-estimator>
        ))}
    </>
  );
}
