// Charts of grouped bars, with a table for those who do not see them.
import { html, useLayoutEffect, useRef, useState } from '/local/assets/lib/preact.js';
import { useId } from '../ids.js';

const usualWidth = 560;
const plotHeight = 194;
const inset = { top: 12, right: 12, left: 46 };
const levelSpace = 44;
const letterWidth = 7;
const letterHeight = 12;
const tilt = 35;
const [across, down] = [Math.cos, Math.sin].map((part) => part((tilt * Math.PI) / 180));

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Round steps from the lowest to the highest value, always with zero. */
function scaleOf(values) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * magnitude).find((each) => each >= rough);
  const from = Math.floor(low / step) * step;
  const count = Math.max(1, Math.round((Math.ceil(high / step) * step - from) / step));
  return { from, to: from + count * step, ticks: Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12))) };
}

const valueAt = (series, category) => series.data.find((point) => point.label === category)?.value;

function categoriesOf({ axis_config: axis, series }) {
  return axis?.categories ?? [...new Set(series.flatMap((each) => each.data.map((point) => point.label)))];
}

/** The width that the chart has on the screen, so that its letters keep their size on a phone. */
function useWidth() {
  const figure = useRef();
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.max(Math.round(figure.current.clientWidth) - 30, 200));
    const observer = new ResizeObserver(measure);
    observer.observe(figure.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return [figure, width];
}

/** The room left of the bars: a tilted label ends under its own, and its beginning must not be cut off. */
function roomForTilted(categories, width) {
  const needed = categories.map((category, index) => {
    const share = (index + 0.5) / categories.length;
    return (category.length * letterWidth * across + letterHeight * down - (width - inset.right) * share) / (1 - share);
  });
  return Math.min(Math.max(inset.left, ...needed), width / 2);
}

/** The room below them, with that of the axis' own label. */
const spaceForTilted = (categories) => 32 + letterWidth * down * Math.max(...categories.map((category) => category.length));

function Axes({ scale, y, categories, x, axis, width, left, space, tilted }) {
  const foot = inset.top + plotHeight;
  return html`<g class="axes">
    ${scale.ticks.map((tick) => html`<g key=${tick}>
      <line x1=${left} x2=${width - inset.right} y1=${y(tick)} y2=${y(tick)} class=${tick === 0 ? 'zero' : ''} />
      <text x=${left - 6} y=${y(tick) + 4} class="tick end">${number.format(tick)}</text>
    </g>`)}
    ${categories.map((category, index) => html`<text
      key=${category}
      class=${`tick ${tilted ? 'end' : 'middle'}`}
      transform=${`translate(${x(index)} ${foot + (tilted ? 12 : 16)})${tilted ? ` rotate(-${tilt})` : ''}`}
    >${category}</text>`)}
    ${axis?.x_label && html`<text class="axis-label middle" x=${(left + width - inset.right) / 2} y=${foot + space - 4}>${axis.x_label}</text>`}
    ${axis?.y_label && html`<text class="axis-label middle" transform=${`translate(${left - inset.left + 11} ${inset.top + plotHeight / 2}) rotate(-90)`}>${axis.y_label}</text>`}
  </g>`;
}

function Bars({ series, categories, x, y, band }) {
  const bar = Math.min((band * 0.72) / series.length, 40);
  return series.map((each, at) => categories.map((category, index) => {
    const value = valueAt(each, category);
    if (value === undefined) return null;
    const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
    return html`<rect
      key=${`${at}/${index}`}
      class=${`fill-${at}`}
      x=${x(index) - (bar * series.length) / 2 + at * bar + 1}
      y=${top}
      width=${Math.max(bar - 2, 1)}
      height=${Math.max(bottom - top, 1)}
      rx="2"
    ><title>${`${each.name}, ${category}: ${number.format(value)}`}</title></rect>`;
  }));
}

function Plot({ chart, labelledBy, width }) {
  const categories = categoriesOf(chart);
  const scale = scaleOf(chart.series.flatMap((each) => each.data.map((point) => point.value)));
  const bandFrom = (left) => (width - left - inset.right) / Math.max(categories.length, 1);
  const tilted = categories.some((category) => category.length * letterWidth > bandFrom(inset.left));
  const left = tilted ? roomForTilted(categories, width) : inset.left;
  const band = bandFrom(left);
  const space = tilted ? spaceForTilted(categories) : levelSpace;
  const height = inset.top + plotHeight + space;
  const x = (index) => left + band * (index + 0.5);
  const y = (value) => inset.top + plotHeight * (1 - (value - scale.from) / (scale.to - scale.from));
  return html`<svg viewBox=${`0 0 ${width} ${height}`} role="img" aria-labelledby=${labelledBy}>
    <${Axes} scale=${scale} y=${y} categories=${categories} x=${x} axis=${chart.axis_config} width=${width} left=${left} space=${space} tilted=${tilted} />
    <${Bars} series=${chart.series} categories=${categories} x=${x} y=${y} band=${band} />
  </svg>`;
}

function Legend({ names }) {
  return html`<ul class="legend" aria-hidden="true">
    ${names.map((name, index) => html`<li key=${index}><span class=${`swatch fill-${index}`}></span>${name}</li>`)}
  </ul>`;
}

function Table({ title, chart }) {
  return html`<table class="unseen"><caption>${title}</caption>
    <thead><tr><th scope="col">${chart.axis_config?.x_label ?? 'Category'}</th>${chart.series.map((each) => html`<th scope="col">${each.name}</th>`)}</tr></thead>
    <tbody>${categoriesOf(chart).map((category) => html`<tr><th scope="row">${category}</th>${chart.series.map((each) => html`<td>${valueAt(each, category) ?? 'none'}</td>`)}</tr>`)}</tbody></table>`;
}

export function ChartBlock({ block }) {
  return block.chart?.type === 'bar'
    ? html`<${Chart} ...${block} />`
    : html`<div class="not-drawn">This chart (${block.chart?.type}) is not drawn here</div>`;
}

function Chart({ title, chart }) {
  const id = useId('chart');
  const [figure, width] = useWidth();
  return html`<figure class="block chart" ref=${figure}>
    <figcaption id=${id}>${title}</figcaption>
    <${Plot} chart=${chart} labelledBy=${id} width=${width} />
    <${Legend} names=${chart.series.map((each) => each.name)} />
    <${Table} title=${title} chart=${chart} />
  </figure>`;
}
