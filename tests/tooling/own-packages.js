// @ts-check
// JavaScript, not TypeScript: the test runner's configuration imports it under plain Node.
import MagicString from 'magic-string';

/**
 * @typedef {object} Change What a package's file says otherwise.
 * @property {string} file How its path ends.
 * @property {RegExp} found
 * @property {string} becomes
 */

/**
 * @param {string} file
 * @param {readonly (readonly [found: RegExp, becomes: string])[]} all
 * @returns {readonly Change[]}
 */
const changes = (file, all) => all.map(([found, becomes]) => ({file, found, becomes}));

/**
 * Leaves these parts of a package's file out.
 *
 * @param {string} file
 * @param {readonly RegExp[]} parts
 * @returns {readonly Change[]}
 */
const without = (file, parts) =>
  changes(
    file,
    parts.map((found) => [found, '']),
  );

const CSS_TAG = '/@lit/reactive-element/css-tag.js';
const REACTIVE_ELEMENT = '/@lit/reactive-element/reactive-element.js';
const LIT_ELEMENT = '/lit-element/lit-element.js';
const LIT_HTML = '/lit-html/lit-html.js';

/**
 * What bundled copies do otherwise, and why. What is ours uses no decorator, no directive, no
 * reflected attribute and no polyfill, is never hydrated, and dresses itself: `layers.ts` keeps
 * directives out. Faults that only a programmer can make are told by the unbundled Lit of the
 * tests.
 * @type {readonly Change[]}
 */
const CHANGES = [
  // A Trusted Types policy of its own name. Under a list of policies without 'allow-duplicates', a
  // page that has Lit already would otherwise refuse the second `lit-html` and break.
  ...changes(LIT_HTML, [[/createPolicy\((["'])lit-html\1/, 'createPolicy("treatment-estimator"']]),
  // Every browser that may show the element can adopt style sheets; ours are made once each.
  ...changes(CSS_TAG, [
    [/t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/constructor\(t,e,o\)\{.*?this\.t=e\}/, 'constructor(t){this.cssText=t}'],
    [
      /get styleSheet\(\)\{.*?return t\}/,
      'get styleSheet(){let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
    ],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [
      /i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/,
      'i=(t,...e)=>new n(t.reduce((t,s,o)=>t+e[o-1].cssText+s))',
    ],
    [/s=Symbol\(\),o=new WeakMap;/, 's=0;'],
  ]),
  // One class, whose properties all have an accessor and a converter of their own, or none.
  ...changes(REACTIVE_ELEMENT, [
    [/u=\{toAttribute\(t,s\).*?,f=\(t,s\)/, 'u=0,f=(t,s)'],
    [/b=\{attribute:!0,.*?hasChanged:f\};/, 'b={};'],
    [
      /static createProperty\(t,s=b\)\{.*?\}(?=static getPropertyOptions)/,
      'static createProperty(t,s){this.elementProperties.set(t,s);const i=Symbol();' +
        'e(this.prototype,t,{get(){return this[i]},' +
        'set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
    ],
    [
      /static _\$Ei\(\)\{.*?(?=static finalizeStyles)/,
      'static finalize(){if(!this._$Eh){this._$Eh=new Map;for(const t in this.properties){' +
        'const s=this.properties[t];this.createProperty(t,s),' +
        'this._$Eh.set(s.attribute??t.toLowerCase(),t)}}}',
    ],
    [
      /const t=i\.getPropertyOptions\(e\),h=.*?this\[e\]=.*?,this\._\$Em=null/,
      'const{converter:t}=i.getPropertyOptions(e);' +
        'this._$Em=e,this[e]=t?t.fromAttribute(s):s,this._$Em=null',
    ],
    [
      /const r=this\.constructor;if\(!1===e&&\(h=this\[t\]\),i\?\?=.*?\)\)return;/,
      'if(!f(this[t],s))return;',
    ],
    [
      /C\(t,s,\{useDefault:i.*?\}(?=async _\$EP)/,
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
  ]),
  ...without(REACTIVE_ELEMENT, [
    /c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport,/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    /y\.elementStyles=\[\],y\.shadowRootOptions=\{mode:"open"\},/,
    /,y\[d\("finalized"\)\]=new Map/,
    /static addInitializer\(t\)\{.*?\}(?=static )/,
    /static finalizeStyles\(s\)\{.*?\}(?=static _\$Eu)/,
    /static _\$Eu\(t,s\)\{.*?\}(?=constructor)/,
    /createRenderRoot\(\)\{.*?\}(?=connectedCallback)/,
    /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/,
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\}(?=\}let t=!1)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/,
    /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)(?=;)/,
  ]),
  ...without(LIT_ELEMENT, [
    /i\._\$litElement\$=!0,i\["finalized"\]=!0,(?=s\.lit)/,
    /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
    /connectedCallback\(\)\{super\.connectedCallback\(\),.*?\}(?=disconnected)/,
    /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),.*?\}(?=render)/,
    /createRenderRoot\(\)\{.*?\}(?=update\()/,
    /s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);/,
    /const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\(".*?"\);/,
  ]),
  ...changes(LIT_HTML, [
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/6===r\.type&&\(i=new Z\(h,this,t\)\)/, '0'],
    // Templates hold no comments, and no values between the tags of a script, style or text area.
    [/"!--"===u\[1\]\?c=_:.*?(?=void 0!==u\[3\]&&)/, 'void 0!==u[2]?c=p:'],
    [/c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, 'c=p'],
    // They come from `html` and `svg` alone.
    [/function V\(t,i\)\{if\(.*?\)throw Error\(.*?\);/, 'function V(t,i){'],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;)/, '$1'],
    // What is drawn into a box is all that it holds.
    [
      /const e=s\?\.renderBefore\?\?i;.*?return h\._\$AI\(t\),h/,
      'const h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s);return h._$AI(t),h',
    ],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    // A listener is a function that needs no `this`.
    [/handleEvent\(t\)\{.*?\}(?=\}class Z)/, 'handleEvent(t){this._$AH(t)}'],
  ]),
  ...without(LIT_HTML, [
    /\|\|3===i/,
    /constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/,
    /constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/,
    /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/,
    /this\.type=1,(?=this\._\$AH)/,
    /this\.type=2,(?=this\._\$AH)/,
    /if\(r\.hasAttributes\(\)\)(?=for)/,
    /,B=t\.litHtmlPolyfillSupport/,
    /B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\);/,
    /:3===i\?"<math>"(?=:"",c)/,
    /:3===i\?"<\/math>"/,
    /,_=\/-->\/g,m=\/>\/g/,
    /,y=\/\^\(\?:script\|style\|textarea\|title\)\$\/i/,
    /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/,
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/,
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).*?\}(?=l\+\+)/,
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/,
    /,this\._\$Cv=e\?\.isConnected\?\?!0/,
    /get parentNode\(\)\{let t=.*?\}(?=get startNode)/,
    /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/,
    /this\._\$AP\?\.\(!1,!0,s\)(?=;t!==)/,
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/,
    /r===E&&\(r=this\._\$AH\[n\]\),/,
  ]),
  // Old libraries of pages have put one of their own there, which knows no sets.
  ...changes('/chart.js/dist/chart.js', [[/\bArray\.from\((\w+)\)/g, '[...$1]']]),
  ...changes('/chart.js/dist/chunks/index.js', [[/\bArray\.from\((\w+)\)/g, '[...$1]']]),
];

/**
 * What becomes of a package's file in our bundles, and where it is no longer written as we expect;
 * unchanged where we change nothing.
 *
 * @param {string} path
 * @param {string} code
 * @returns {{readonly changed: MagicString, readonly missed: readonly RegExp[]}}
 */
export function ownPackage(path, code) {
  const missed = [];
  const changed = new MagicString(code);
  for (const {file, found, becomes} of CHANGES) {
    if (!path.endsWith(file)) continue;
    if (code.search(found) < 0) missed.push(found);
    changed.replace(found, becomes);
  }
  return {changed, missed};
}
