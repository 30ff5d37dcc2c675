import 'survey-core/survey-core.min.css';
import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import {Model} from 'survey-core';
import {renderSurvey} from 'survey-js-ui';
import data from '../answers.json';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement);

const COLOURS = ['#15629b', '#a05208'];
const choicesOf = (list) => list.map(({id, text}) => ({value: id, text}));

const costs = (options) =>
  `<div class="costs">${options
    .map(({name, cost}) => `<p class="cost">${name}<b>${cost.likely}</b>${cost.range}</p>`)
    .join('')}</div>`;

const cell = ({likely, range, start, size}) =>
  `<td><b>${likely}</b> ${range}<div class="bar"><i style="inset-inline-start:${start};inline-size:${size}"></i></div></td>`;

const comparison = (options) =>
  `<table><thead><tr><td></td>${options.map(({name}) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${options[0].rows
    .map(
      ({title}, row) =>
        `<tr><th>${title}</th>${options.map(({rows}) => cell(rows[row])).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

const survey = new Model({
  showNavigationButtons: false,
  elements: [
    {
      type: 'radiogroup',
      name: 'concern',
      title: 'What would you like to treat?',
      choices: choicesOf(data.concerns),
      defaultValue: data.concerns[0].id,
      colCount: 0,
    },
    {type: 'dropdown', name: 'area', title: 'Where?', choices: choicesOf(data.areas)},
    {
      type: 'dropdown',
      name: 'severity',
      title: 'How severe is it?',
      choices: choicesOf(data.severities),
    },
    {
      type: 'radiogroup',
      name: 'skin-tone',
      title: 'Your skin in the sun',
      choices: choicesOf(data.skinTones),
      colCount: 0,
    },
    {type: 'html', name: 'answer', html: ''},
  ],
});

const app = document.getElementById('app');
const holder = document.createElement('div');
holder.className = 'chart';
const canvas = document.createElement('canvas');
holder.append(canvas);

const datasets = ({options, months}) =>
  options.map(({name}, index) => ({
    label: name,
    data: months.map((month) => month[`paid${index}`]),
    stepped: true,
    borderColor: COLOURS[index],
  }));

let chart;
function answer() {
  const found = data.answers[survey.getValue('concern')];
  survey.getQuestionByName('answer').html = costs(found.options) + comparison(found.options);
  const labels = found.months.map(({month}) => month);
  if (chart) {
    chart.data = {labels, datasets: datasets(found)};
    chart.update();
    return;
  }
  chart = new Chart(canvas, {
    type: 'line',
    data: {labels, datasets: datasets(found)},
    options: {animation: false, maintainAspectRatio: false},
  });
}

const root = document.createElement('div');
app.append(root, holder);
renderSurvey(survey, root);
survey.onValueChanged.add(answer);
answer();
