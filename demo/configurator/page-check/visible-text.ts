/** What people read of a page's source: without what stands in scripts, styles and tags. */
export const textOutside = (source: string): string =>
  source
    .replace(/<(script|style|template|textarea|title)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[a-z/!][^>]*>/gi, ' ')
    .replace(/&(?:#8220|#8221|#8243|ldquo|rdquo|quot|#34);/g, '"')
    .replace(/\s+/g, ' ');
