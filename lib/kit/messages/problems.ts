import { formatDate } from '../dates';
import type { ProblemCode, ProblemDetail } from '../problem';
import { scheduleMessages } from './schedule';

type Sentence = string | ((detail: ProblemDetail) => string);

/** A number that a detail may carry, printed with its thousands apart; `other` where it is missing. */
function count(value: unknown, other = ''): string {
  return typeof value === 'number' && Number.isFinite(value) ? value.toLocaleString('en') : other;
}

/** A number of bytes; under half a megabyte in kilobytes. */
function megabytes(value: unknown, other: string): string {
  if (typeof value !== 'number' || !(value > 0)) return other;
  return value < 5e5 ? `${count(Math.ceil(value / 1e3))} KB` : `${Math.round(value / 1e6)} MB`;
}

function name(value: unknown, other: string): string {
  return typeof value === 'string' && value !== '' && value.length <= 200 ? value : other;
}

/** An instant of a detail as the clocks of its zone show it. */
function moment(instant: unknown, zone: unknown): string {
  const time = new Date(String(instant));
  if (Number.isNaN(time.getTime()) || typeof zone !== 'string') return 'then';
  return formatDate(time.toISOString(), 'dateTime', { language: 'en-GB', zone });
}

function minutes(seconds: unknown): string {
  if (typeof seconds !== 'number' || !(seconds > 0)) return 'a few minutes';
  if (seconds < 60) return 'a minute';
  return `${Math.ceil(seconds / 60)} minutes`;
}

/** Why a picture's address gave none. */
function photoNotFetched(reason: unknown, status: unknown): string {
  if (typeof status === 'number') return `the site answered ${status}`;
  if (reason === 'answer-wrong-type') return 'there is no picture at this address';
  if (reason === 'answer-too-large') return 'it is larger than 40 MB';
  return reason === 'answer-too-slow' ? 'the site took too long' : 'the site did not answer';
}

const takesInstead = 'Dateline takes JPEG, PNG, WebP, AVIF, TIFF and GIF.';

/** What a person reads for each code: what happened, what became of their work, what to do. A missing one is a type error. */
const en: Record<ProblemCode, Sentence> = {
  'not-signed-in': 'You are signed out. Sign in again and repeat what you did.',
  'not-allowed': ({ only }) =>
    only === 'admin'
      ? 'Your role does not allow this. An administrator can do it, or change your role.'
      : 'Your role does not allow this. An editor or administrator can do it, or change your role.',
  'not-found': 'There is nothing here, or it is not yours to see.',
  'notice-missing': ({ limit }) =>
    `Say in a few words what was wrong with the story: readers see them in its place${limit ? ` (at most ${count(limit)} characters)` : ''}.`,
  'reason-missing': ({ limit }) =>
    `Say why in a few words${limit ? ` (at most ${count(limit)} characters)` : ''}.`,
  embargoed: ({ until, zone }) =>
    `Embargoed until ${moment(until, zone)}: it can’t go out before. An editor can break the embargo, with a reason.`,
  'language-unknown': 'The site’s own words are not there in this language. Choose one of the list.',
  'zone-unknown': ({ zone }) =>
    `${name(zone, '') ? `“${name(zone, '')}” is no time zone` : 'This is no time zone'}. Choose one of the list, such as Europe/Berlin.`,
  'time-past': 'This time has passed already. Choose one that is still to come.',
  'time-out-of-bounds': ({ earliest, latest, zone }) =>
    `A published time can’t lie in the future, before its story or after what came later: here it can be from ${moment(earliest, zone)} to ${moment(latest, zone)}.`,
  'time-too-far': scheduleMessages().tooFar,
  'time-skipped': 'Clocks are put forward that night and skip this time. Choose one before or after.',
  'time-twice': 'Clocks are put back that night and show this time twice. Say which of the two you mean.',
  'too-many-attempts': ({ retryAfter }) => `Too many attempts. Wait ${minutes(retryAfter)}, then try again.`,
  busy: 'Very many people are signing in just now. Wait a moment, then try again.',
  'bad-request': 'The request could not be understood. Reload the page and try again.',
  'invalid-json': 'What was sent is not valid JSON. Nothing was changed.',
  'invalid-document': 'The story holds something that cannot be stored. The last saved version is untouched.',
  'invalid-fields': 'Some fields need attention. Nothing was changed yet.',
  'too-large': ({ limit }) =>
    `This is too large${limit ? `: the limit is ${megabytes(limit, 'lower')}` : ''}. Nothing was changed.`,
  'too-many-lines': ({ limit }) =>
    `These are too many lines${limit ? `: at most ${count(limit)} at a time` : ''}. Nothing was changed: import them in parts.`,
  'too-deep': 'The story is nested too deeply to be stored. The last saved version is untouched.',
  'stale-version':
    'This has been changed elsewhere since you opened it. Compare both versions before saving.',
  'settings-changed':
    'Somebody else has changed the same meanwhile. Nothing was saved: take theirs, or keep yours.',
  'save-id-reused': 'This save was already used for other words. Reload the page and save again.',
  'logo-too-small': ({ height }) =>
    `Without its margins this logo is ${height ? `only ${count(height)} pixels high` : 'too small'}: it would be blurred. Export it at least 64 pixels high, better 200.`,
  'logo-blank': 'Nothing can be seen in this picture. Choose another one.',
  'logo-gone': 'The file of this logo is not here any more. Choose it again.',
  'logo-refused':
    'This drawing can’t be the logo: it has to be an SVG of at most 8 KB, made of shapes alone, without pictures, links, scripts or style sheets.',
  'slug-taken': ({ slug }) => `Another story already uses ${name(slug, 'this address')}. Choose another one.`,
  'coverage-ended': 'The coverage has ended. Take it up again, then post.',
  'too-many-pinned': 'As many posts stand on top as fit. Take one down from there first.',
  'portrait-refused':
    'Readers can’t be shown this picture yet. In the library it needs a description, somebody to credit, and rights that allow it.',
  'section-name-missing': 'Give the section a name that readers can read.',
  'section-name-taken': ({ name: given }) =>
    `Another section is called ${name(given, 'so')} already. Readers couldn’t tell the two apart: choose another name.`,
  'section-address-missing': 'No address can be made of this name. Type one: a to z, 0 to 9 and hyphens.',
  'section-address-wrong':
    'An address is made of a to z, 0 to 9 and single hyphens between them, 80 characters at most. Type another one.',
  'section-address-reserved': ({ slug }) =>
    `The site itself has ${name(slug, 'this address')}. Choose another one for the section.`,
  'section-address-taken': ({ name: other }) =>
    `Another section, ${name(other, 'which is there')}, has this address already. Choose another one.`,
  'section-address-redirects': ({ target }) =>
    `This address leads to ${name(target, 'another page')}. Remove that redirect first, or choose another address.`,
  'address-redirects': ({ path, target }) =>
    `The page would stand at ${name(path, 'an address')}, which leads to ${name(target, 'another page')}. Remove that redirect first.`,
  'section-used':
    'The section has stories, or people who work for it alone. Say which other section gets them.',
  'series-taken': 'One of these stories is in another series already. Take it out there first.',
  'series-full': 'This series has as many stories as a series can have. Begin another one.',
  'series-used': 'This series has stories, so it can’t be deleted. Take them out and save first.',
  'wrong-state': 'This cannot be done in its present state. Reload the page to see what has changed.',
  'person-exists': 'Somebody with this e-mail address has an account here already.',
  'not-oneself': 'You cannot do this to yourself. Another administrator can.',
  'last-administrator':
    'This is the only administrator. Make somebody else an administrator first, or nobody could run this newsroom.',
  'link-ended': 'This link has been used, was withdrawn or is too old. Ask for a new one.',
  'password-weak':
    'This password is too easy to guess. Use at least ten characters: several words that don’t belong together do well.',
  'code-needed': ({ app, passkey }) =>
    app === false
      ? 'Your account asks for a passkey as well.'
      : passkey
        ? 'Your account asks for a passkey or a code as well.'
        : 'Your account asks for a code as well. Take it from your authenticator app.',
  'code-wrong': ({ app }) =>
    app === false
      ? 'This recovery code is not right, or was used before.'
      : 'This code is not right, or was used before. Take the one that your app shows now.',
  'password-needed': 'You signed in some time ago. Say your password, so that it is sure to be you.',
  'passkey-refused':
    'This passkey can’t be used here: it may have been removed, or the question was too old. Try again, or come in another way.',
  'passkey-known': 'This device has a passkey for your account already.',
  'password-wrong': 'That is not your present password.',
  'photo-published': ({ field }) =>
    `Readers see this photo at present, so it can’t go without ${field === 'alt' ? 'a description' : 'a credit'}. Nothing was changed.`,
  'photo-used':
    'Stories, drafts or authors’ profiles use this photo, so it can’t be deleted. See where, and take it out there first.',
  'photo-exists':
    'This file is in the library already, as a photo of its own. Nothing was changed: use that one instead.',
  'crop-wrong-shape': ({ ratio }) =>
    `The part you chose does not have the shape ${name(ratio, 'of this crop')}. Choose it again; nothing was changed.`,
  'crop-too-small': ({ limit }) =>
    `The part you chose is less than ${count(limit, '200')} pixels wide and would be a smudge. Choose a larger one.`,
  'preflight-failed': 'The story is not ready to publish. See the list of what is missing.',
  'finding-gone': 'Preflight no longer says so. Look at the list again.',
  'finding-firm': 'Nobody can pass this over: it has to be mended before the story goes out.',
  'upload-empty': 'The file is empty. Export or copy it again, then upload it.',
  'upload-interrupted':
    'The upload broke off before the whole file had arrived. Nothing was kept: try again.',
  'upload-out-of-step':
    'Another part of this file was expected, perhaps because it is being uploaded elsewhere too. Try again.',
  'upload-oversized':
    'The file is longer than was announced. It may have changed while it was uploaded: choose it again.',
  'upload-changed':
    'What arrived is not the file that was announced. It may have changed while it was uploaded: choose it again.',
  'upload-too-many-open':
    'Too many of your uploads are unfinished. Let some finish or cancel them, then try again.',
  'upload-not-an-image': `This file is not a picture. ${takesInstead}`,
  'upload-kind-refused': ({ kind }) =>
    `${kind ? `${name(kind, 'Such')} files` : 'Files of this kind'} can’t be used. ${takesInstead} Export the picture as one of these.`,
  'upload-svg': 'SVG drawings can carry scripts, so they are not taken. Export the drawing as PNG.',
  'upload-pdf': 'This is a PDF, not a picture. Export the page or picture you need as JPEG or PNG.',
  'upload-heic':
    'This is a HEIC picture, as iPhones take them. On the phone choose Settings › Camera › Formats › Most ' +
    'Compatible for new pictures; to send this one, share it by Mail or export it as JPEG.',
  'upload-camera-raw':
    'This is a camera’s raw file, which holds only a small preview. Develop it and export it as JPEG or TIFF.',
  'upload-animated': ({ canMove }) =>
    canMove === false
      ? 'This picture moves, in a way that can’t be kept. Add it on the page Photos, where you can take a still of it.'
      : 'This picture moves. Add it on the page Photos, where you can choose whether readers see it move or a still of it.',
  'upload-animation-too-long':
    'This animation is too long or too large to be kept moving. Take a still of it, make it shorter, or post it as a video and embed it.',
  'upload-polyglot':
    'This picture has something else hidden in it, such as a web page or an archive. Open it in a picture ' +
    'editor and export it again.',
  'upload-truncated':
    'This picture is damaged or incomplete and cannot be read to its end. Copy or export it again.',
  'upload-too-large': ({ limit }) =>
    `The file is too large: pictures can have ${megabytes(limit, '40 MB')} at most. Export a smaller version.`,
  'upload-too-many-pixels': ({ width, height }) => {
    const measures = width && height ? ` of ${count(width)} × ${count(height)} pixels` : '';
    return `This picture${measures} is too large: 100 megapixels and 30,000 pixels a side are the limits. Scale it down.`;
  },
  'photo-not-fetched': ({ reason, status }) =>
    `The picture could not be fetched: ${photoNotFetched(reason, status)}. Save it from the site, then upload the file.`,
  'press-out-of-memory': ({ limit }) =>
    `Cutting this picture took more than ${megabytes(limit, 'the allowed')} of memory and was stopped. Readers get its plain sizes.`,
  'press-out-of-time':
    'Cutting this picture took too long and was stopped. Readers get its plain sizes; try again when less is going on.',
  'press-ended':
    'The work on this picture was cut short. Readers get its plain sizes; it can be tried again.',
  'storage-full':
    'There is no room left to store the picture. Nothing was kept. Tell whoever runs this server.',
  'storage-unavailable':
    'Pictures cannot be stored or read at the moment. Nothing was kept. Try again shortly.',
  'service-unavailable': 'The server can’t reach its database just now. Try again in a few seconds.',
  'redirects-refused': 'Some of these redirects can’t be made. Nothing was changed: see which.',
  'ping-refused': ({ status }) =>
    `What was told of a publication did not want to hear it${status ? ` (it answered ${count(status)})` : ''}. It is tried again.`,
  'address-refused':
    'This address can’t be used. Give a public web address that starts with https:// or http://.',
  'address-unreachable': 'The site did not answer. Check the address, or fill in the details yourself.',
  'answer-too-large': 'The site’s answer was too large to read. Fill in the details yourself.',
  'answer-wrong-type':
    'The site answered with something that can’t be used here. Fill in the details yourself.',
  'answer-too-slow': 'The site took too long to answer. Try again, or fill in the details yourself.',
  'foreign-origin': 'The request came from another site and was refused. Use Dateline’s own pages.',
};

const catalogues: Record<string, Record<ProblemCode, Sentence>> = { en };

/** The sentence for a problem in a language (BCP 47; English where the language has none). Plain text, not HTML. */
export function problemText(code: ProblemCode, detail: ProblemDetail = {}, language = 'en'): string {
  const sentence = (catalogues[language.split('-')[0] ?? 'en'] ?? en)[code];
  return typeof sentence === 'string' ? sentence : sentence(detail);
}
