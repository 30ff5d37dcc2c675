const told = new Set<string>();

/**
 * What a part draws; or, where drawing it throws, what stands in its place. One part that a page
 * breaks, by something else under a name of the browser's, takes no other with it. Its error is
 * told once.
 */
export function drawnOr<Drawn, Instead>(
  draw: () => Drawn,
  instead: () => Instead,
): Drawn | Instead {
  try {
    return draw();
  } catch (error) {
    const text = String(error);
    if (!told.has(text)) console.warn('<treatment-estimator> cannot show a part:', error);
    told.add(text);
    return instead();
  }
}
