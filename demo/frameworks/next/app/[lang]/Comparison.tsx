'use client';
import {useState} from 'react';
import type {Config, EstimateChangeEvent} from 'treatment-estimator';
import {TreatmentEstimator} from 'treatment-estimator/react-prerendered';

const config: Config = {version: 1, currency: 'EUR', prices: {microneedling: 249}};
const inSpring: Config = {...config, prices: {microneedling: 199}};

export function Comparison({lang}: {readonly lang: string}) {
  const [concern, setConcern] = useState<'acne-scars' | 'wrinkles'>('acne-scars');
  const [prices, setPrices] = useState(config);
  const [isShown, setShown] = useState(true);
  const [rooms, setRooms] = useState(['one']);
  const [said, setSaid] = useState('');
  const tell = ({answers, currency}: EstimateChangeEvent) =>
    setSaid(`${answers?.severity} ${currency}`);
  return (
    <>
      <button id="other" onClick={() => setConcern('wrinkles')}>Wrinkles</button>
      <button id="spring" onClick={() => setPrices(inSpring)}>Prices in spring</button>
      <button id="hide" onClick={() => setShown(!isShown)}>Show or hide</button>
      <button id="more" onClick={() => setRooms(['one', 'two', 'three'])}>Three of them</button>
      <output id="said">{said}</output>
      {isShown &&
        rooms.map((room) => (
          <TreatmentEstimator
            key={room}
            stylesheet="/prerendered.css"
            lang={lang}
            concern={concern}
            skinTone="IV"
            treatments={['microneedling', 'ipl', 'none']}
            config={prices}
            shareAnswers
            onEstimateChange={tell}
          >
            <p slot="extra">Open on Saturdays, too.</p>
          </TreatmentEstimator>
        ))}
    </>
  );
}
