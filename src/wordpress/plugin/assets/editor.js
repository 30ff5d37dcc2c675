/* global wp, treatmentEstimatorEditor */
/** The block in the editor: what is chosen at the side, and the element itself as preview. */
(function (wp, site) {
  const {createElement: el, useEffect, useRef} = wp.element;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {CheckboxControl, Disabled, PanelBody, SelectControl, ToggleControl} = wp.components;
  const {names, words} = site;
  const NAME = 'treatment-estimator/comparison';

  /** What a select offers: nothing chosen first, then ids by their names. */
  const optionsOf = (ids, named) => [
    {value: '', label: words.usual},
    ...ids.map((id) => ({value: id, label: named[id] || id})),
  ];

  /** A list with this in it, or without. */
  const changed = (list, id, isIn, order) =>
    order.filter((other) => (other === id ? isIn : list.includes(other)));

  /** A box for each of these, ticked where the list has it. */
  const boxes = (order, named, list, {change, most = order.length}) =>
    order.map((id) =>
      el(CheckboxControl, {
        key: id,
        label: named[id] || id,
        checked: list.includes(id),
        disabled: !list.includes(id) && list.filter((other) => other !== 'none').length >= most,
        onChange: (isIn) => change(changed(list, id, isIn, order)),
        __nextHasNoMarginBottom: true,
      }),
    );

  const areasOf = (concern) =>
    concern ? site.areas[concern] || [] : [...new Set(Object.values(site.areas).flat())];

  function controls({attributes, setAttributes}) {
    const {concern, area, treatments, layout, hide} = attributes;
    const choose = (label, value, options, onChange) =>
      el(SelectControl, {label, value, options, onChange, __nextHasNoMarginBottom: true});
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        {title: words.compare},
        choose(
          words.concern,
          concern,
          optionsOf(Object.keys(names.concerns), names.concerns),
          (value) =>
            setAttributes({concern: value, area: areasOf(value).includes(area) ? area : ''}),
        ),
        choose(words.area, area, optionsOf(areasOf(concern), names.areas), (value) =>
          setAttributes({area: value}),
        ),
        el('p', null, el('strong', null, words.treatments), ' ', words.most),
        boxes(Object.keys(names.treatments), names.treatments, treatments, {
          most: site.mostTreatments,
          change: (value) => setAttributes({treatments: value}),
        }),
      ),
      el(
        PanelBody,
        {title: words.look},
        el(ToggleControl, {
          label: words.compact,
          checked: layout === 'compact',
          onChange: (isCompact) => setAttributes({layout: isCompact ? 'compact' : ''}),
          __nextHasNoMarginBottom: true,
        }),
        el('p', null, el('strong', null, words.hide), ' ', words.hideNote),
        boxes(site.questions, words.questions, hide, {
          change: (value) => setAttributes({hide: value}),
        }),
        el('p', null, words.prices),
      ),
    );
  }

  /** The editor may draw blocks in a frame of its own: the tag is defined where it stands. */
  function define(page) {
    if (page.querySelector('script[data-treatment-estimator]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = site.script;
    script.dataset.treatmentEstimator = '';
    page.head.append(script);
  }

  function preview({attributes}) {
    const tag = useRef(null);
    useEffect(() => define(tag.current.ownerDocument), []);
    const {concern, area, treatments, layout, hide} = attributes;
    return el('treatment-estimator', {
      ref: tag,
      concern,
      area,
      treatments: treatments.join(' '),
      layout,
      hide: hide.join(' '),
      market: site.market,
      lang: site.locale,
      config: site.config || undefined,
      style: site.look,
    });
  }

  const Preview = preview;

  wp.blocks.registerBlockType(NAME, {
    title: words.title,
    description: words.about,
    edit: (props) =>
      el(
        'div',
        useBlockProps(),
        controls(props),
        el(Disabled, null, el(Preview, {attributes: props.attributes})),
      ),
    // What visitors get is written by the server.
    save: () => null,
  });

  /** Once a post has been saved, its first answers are drawn. */
  let wasSaving = false;
  wp.data.subscribe(() => {
    const post = wp.data.select('core/editor');
    if (!post || !post.getCurrentPostId()) return;
    const isSaving = post.isSavingPost() && !post.isAutosavingPost();
    const isSaved = wasSaving && !isSaving && post.didPostSaveRequestSucceed();
    wasSaving = isSaving;
    if (!isSaved || !/treatment[-_]estimator/.test(post.getEditedPostContent())) return;
    const id = post.getCurrentPostId();
    import(site.draw)
      .then(({drawPost}) => drawPost(site, id))
      .then((kept) => {
        document.documentElement.dataset.treatmentEstimatorDrawn = String(kept);
      })
      // The page keeps the room free instead, and the next visit of an editor draws.
      .catch((error) => console.warn(error));
  });
})(wp, treatmentEstimatorEditor);
