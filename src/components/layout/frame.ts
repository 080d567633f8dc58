// The page around is told how tall this one is, and nothing else. Nothing is heard from it.
// Any site may stand around: there is no origin to name, and a height tells nothing of the reader.
if (parent !== window)
  new ResizeObserver(() =>
    parent.postMessage({ udlaendingevejledningen: Math.ceil(document.documentElement.offsetHeight) }, '*'),
  ).observe(document.documentElement);

// The page opens links in the window around: but not those to a place in itself.
addEventListener(
  'click',
  ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
  },
  true,
);
export {};
