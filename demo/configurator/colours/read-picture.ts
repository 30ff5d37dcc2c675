import {coloursOfPicture, pixelsOfDrawing} from './picture-colours.js';

/** A picture is made this small before its dots are counted, in px. */
const MOST = 160;

/**
 * The colours that stand out in a picture that somebody has chosen. It is read in the page and sent
 * nowhere. A drawing (SVG) is read as text, since strict pages let no picture in that is not theirs.
 * @throws {Error} If the browser cannot read it.
 */
export async function coloursOfFile(file: File): Promise<readonly string[]> {
  if (file.type === 'image/svg+xml' || /\.svg$/i.test(file.name))
    return coloursOfPicture(pixelsOfDrawing(await file.text()));
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, MOST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (context === null) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return coloursOfPicture(context.getImageData(0, 0, canvas.width, canvas.height).data);
}
