import script from './tag-manager.js?raw';
import './tag-manager.js';
import {showCode} from './show-code.js';
import '../define-element.js';

showCode(script);

const {dataLayer} = window as unknown as {dataLayer: object[]};
const list = document.querySelector('#pushed');

// A tag manager replaces `push` in the same way.
dataLayer.push = (...told: object[]): number => {
  for (const each of told) {
    const item = document.createElement('li');
    item.textContent = JSON.stringify(each);
    list?.append(item);
  }
  return Array.prototype.push.apply(dataLayer, told);
};
