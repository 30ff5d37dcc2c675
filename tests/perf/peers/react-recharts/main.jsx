import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, XAxis, YAxis} from 'recharts';
import data from '../answers.json';

const COLOURS = ['#15629b', '#a05208'];

function Radios({name, legend, choices, chosen, choose}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({id, text}) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => choose(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Select({label, choices}) {
  const [chosen, choose] = useState(choices[0].id);
  return (
    <label>
      {label}
      <select value={chosen} onChange={({target}) => choose(target.value)}>
        {choices.map(({id, text}) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Costs({options}) {
  return (
    <div className="costs">
      {options.map(({name, cost}) => (
        <p key={name} className="cost">
          {name}
          <b>{cost.likely}</b>
          {cost.range}
        </p>
      ))}
    </div>
  );
}

function Comparison({options}) {
  return (
    <table>
      <thead>
        <tr>
          <td></td>
          {options.map(({name}) => (
            <th key={name}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options[0].rows.map(({title}, row) => (
          <tr key={title}>
            <th>{title}</th>
            {options.map(({name, rows}) => (
              <td key={name}>
                <b>{rows[row].likely}</b> {rows[row].range}
                <div className="bar">
                  <i style={{insetInlineStart: rows[row].start, inlineSize: rows[row].size}} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chart({options, months}) {
  return (
    <div className="chart">
      <ResponsiveContainer>
        <LineChart data={months}>
          <CartesianGrid />
          <XAxis dataKey="month" />
          <YAxis />
          <Legend />
          {options.map(({name}, index) => (
            <Line
              key={name}
              type="stepAfter"
              dataKey={`paid${index}`}
              name={name}
              stroke={COLOURS[index]}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function App() {
  const [concern, setConcern] = useState(data.concerns[0].id);
  const [skinTone, setSkinTone] = useState('III');
  const {options, months} = data.answers[concern];
  return (
    <main>
      <Radios
        name="concern"
        legend="What would you like to treat?"
        choices={data.concerns}
        chosen={concern}
        choose={setConcern}
      />
      <Select label="Where?" choices={data.areas} />
      <Select label="How severe is it?" choices={data.severities} />
      <Radios
        name="skin-tone"
        legend="Your skin in the sun"
        choices={data.skinTones}
        chosen={skinTone}
        choose={setSkinTone}
      />
      <Costs options={options} />
      <Comparison options={options} />
      <Chart options={options} months={months} />
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
