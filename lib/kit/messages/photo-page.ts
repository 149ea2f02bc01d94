/** The words of a photo's page in the desk. A missing sentence is a type error. */
const en = {
  pageTitle: 'Photo',
  back: 'Photos',
  untitled: 'Untitled photo',
  facts: (width: number, height: number, size: string, format: string) =>
    `${width.toLocaleString('en')} × ${height.toLocaleString('en')} px · ${size} · ${format.toUpperCase()}`,
  megabytes: (bytes: number) =>
    bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  uploaded: (who: string) => `Uploaded by ${who}`,
  pending: 'Its files are being made; readers see the change in a moment.',
  readOnly: 'You can look at this photo; an editor or whoever uploaded it can change it.',

  picture: {
    label: 'Focal point and crops',
    choose: 'Show',
    focal: 'Whole picture',
    focalHint: 'Click what must stay in view, or move the point with the arrow keys. Crops follow it.',
    point: (x: number, y: number) =>
      `Focal point, ${x} % from the left, ${y} % from the top. Arrow keys move it.`,
    middle: 'Back to the middle',
    cropHint: (ratio: string) =>
      `Drag the ${ratio} frame or a corner of it. By keys: arrows move it, + and − change its size.`,
    frame: (ratio: string, width: number, height: number) => `${ratio} crop, ${width} by ${height} pixels`,
    follow: 'Follow the focal point',
    follows: 'Follows the focal point',
    drawn: 'Drawn by hand',
    preview: (ratio: string) => `How ${ratio} looks`,
    saving: 'Saving…',
    saved: 'Saved',
    undo: 'Undo',
  },

  words: {
    title: 'Words',
    caption: 'Caption',
    alt: 'Description for people who can’t see it (alt text)',
    notice: 'Copyright notice',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved. Every place that has no words of its own shows these.',
    undo: 'Undo',
    undone: 'As before.',
  },

  credit: { title: 'Credit' },

  collections: {
    title: 'Collections',
    none: 'In no collection.',
    add: 'Add to a collection…',
    remove: (name: string) => `Remove from ${name}`,
  },

  metadata: {
    title: 'From the file',
    none: 'The file says nothing about itself.',
    origin: { xmp: 'XMP', iim: 'IPTC-IIM', exif: 'EXIF' },
    field: 'Field',
    value: 'Value',
    from: 'From',
    language: (tag: string) => (tag === 'x-default' ? 'default' : tag),
    fields: {
      creators: 'Creator',
      creditLine: 'Credit line',
      source: 'Source',
      copyrightNotice: 'Copyright notice',
      caption: 'Caption',
      headline: 'Headline',
      altText: 'Alt text',
      extendedDescription: 'Extended description',
      usageTerms: 'Usage terms',
      webStatement: 'Web statement of rights',
      licensorUrl: 'Licensor’s address',
      digitalSourceType: 'Digital source type',
      dateTaken: 'Taken',
      placeTaken: 'Place taken',
      licensorName: 'Licensor’s name',
      instructions: 'Instructions',
      embargo: 'Embargo',
      expiry: 'Expires',
      dataMining: 'Data mining',
    } as Record<string, string>,
    problems: {
      'metadata-unreadable': 'Some of what the file says could not be read.',
      'xmp-unreadable': 'Its XMP is damaged and was left out.',
      'xmp-too-large': 'Its XMP is too large and was left out.',
      'value-cut': 'A value was too long and was cut.',
      'value-refused': 'A value was refused.',
      'credit-may-be-cut': 'IPTC-IIM holds 32 characters of a credit: this one may be cut off.',
    } as Record<string, string>,
  },

  used: {
    title: 'Where it is used',
    none: 'Nowhere yet.',
    shown: 'Readers see it',
    draft: 'In a draft',
    update: 'in an update',
    portrait: (name: string) => `Portrait of ${name}`,
    untitled: 'Untitled story',
    closed: 'A colleague’s draft',
    view: 'View page',
    viewOf: (headline: string) => `View page: ${headline}`,
  },

  history: {
    title: 'History',
    none: 'Nothing has been noted yet.',
    nobody: 'Dateline',
    line: (when: string, who: string) => `${when}, ${who}`,
    verbs: {
      'photo.upload': 'uploaded it',
      'photo.fetch': 'fetched it from an address',
      'photo.edit': 'changed its words',
      'photo.credit-unknown.decide': 'decided that its credit is unknown',
      'photo.credit-unknown.revoke': 'took back that its credit is unknown',
      'photo.focal': 'moved its focal point',
      'photo.crop': 'changed a crop',
      'photo.replace-file': 'replaced its file',
      'photo.collection.add': 'added it to a collection',
      'photo.collection.remove': 'removed it from a collection',
      'photo.delete': 'deleted it',
      'photo.restore': 'brought it back',
      'photo.purge': 'cleared it away',
      'rights.make': 'made a rule about its rights',
      'rights.change': 'changed a rule about its rights',
      'rights.remove': 'removed a rule about its rights',
      'rights.begin': 'let a rule about its rights begin',
      'rights.end': 'let a rule about its rights end',
      'rights.warn': 'warned that its rights end',
    } as Record<string, string>,
    other: (verb: string) => verb.replace(/^photo\./, '').replaceAll(/[-.]/g, ' '),
    fields: { caption: 'Caption', alt: 'Description', copyrightNotice: 'Copyright notice', credit: 'Credit' },
    empty: 'none',
    changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    was: (field: string, before: string) => `${field} was ${before}`,
    quoted: (text: string) => `“${text}”`,
    reason: (text: string) => `Reason: ${text}`,
    collection: (name: string) => `“${name}”`,
    file: (before: string, after: string) => `${before} → ${after}`,
    ratio: (ratio: string, drawn: boolean) =>
      `${ratio}, ${drawn ? 'drawn by hand' : 'follows the focal point'}`,
    undone: 'taking back an earlier change',
  },

  replace: {
    title: 'Replace the file',
    hint: 'A better scan, or a face made unrecognisable. Every use follows, and the old sizes are gone from their public addresses. Credit and words stay.',
    reason: 'Why (for the newsroom)',
    choose: 'Choose the new file…',
    progress: (percent: number) => `${percent} %`,
    working: 'Making sizes…',
    same: 'This is the very same file: nothing changed.',
    done: 'The file is replaced.',
    reasonMissing: 'Say why, so that colleagues understand the change.',
    unreachable: 'The server did not answer. The old file is still in place: try again.',
  },

  remove: {
    title: 'Delete',
    hint: (days: number) => `It is used nowhere, so it can go. For ${days} days it can be brought back.`,
    used: 'It can’t be deleted while it is used: see above where.',
    submit: 'Delete this photo',
    busy: 'Working…',
    deleted: (until: string) =>
      `This photo is deleted: only a search for deleted photos finds it. It can be brought back until ${until}; then its files are cleared away.`,
    undo: 'Bring it back',
    banner: (until: string) => `Deleted, and to be cleared away after ${until}.`,
    below: 'To bring it back, go to the foot of this page.',
  },
};

export type PhotoPageMessages = typeof en;

const catalogues: Record<string, PhotoPageMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function photoPageMessages(language = 'en'): PhotoPageMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
