import {ASK, heightIn} from './messages.js';

/**
 * For the page around the frame: makes each frame of ours as high as what is in it. It listens to
 * windows of such frames alone, and takes nothing but a height from them.
 */
function framesOfOurs(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) =>
    /\/embed\.html(?:[?#]|$)/.test(src),
  );
}

addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  const frame = framesOfOurs().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// A frame that was there first has told its height already.
for (const {contentWindow} of framesOfOurs()) contentWindow?.postMessage(ASK, '*');
