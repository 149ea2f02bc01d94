import { type AnyExtension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { inLanguage, isLanguageTag } from '@/lib/kit/text-direction';
import { safeLink } from '@/lib/kit/url-policy';
import { editorKeys } from './editor-keys';
import { withBlockCommands } from './late-block-commands';
import { Bold, Code, Italic } from './plain-marks';

const DocumentNode = Node.create({ name: 'doc', topNode: true, content: 'block+' });

const TextNode = Node.create({ name: 'text', group: 'inline' });

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return {
      [editorKeys.lineBreak]: () =>
        this.editor.commands.first(({ commands }) => [
          () => commands.exitCode(),
          () => commands.insertContent({ type: this.name }),
        ]),
    };
  },
});

/** A link whose address the URL policy allows; any other loses the link and keeps its words. */
const Link = Mark.create({
  name: 'link',
  priority: 1_000,
  inclusive: false,
  excludes: 'link wanted-link',
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeLink(element.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: safeLink(String(mark.attrs.href)), rel: 'noopener' }, 0],
});

/** Words whose address is still wanted: seen and stopped by preflight, plain words for readers. */
const WantedLink = Mark.create({
  name: 'wanted-link',
  priority: 999,
  inclusive: false,
  excludes: 'link wanted-link',
  parseHTML: () => [{ tag: 'span.wanted-link' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'wanted-link' }), 0],
});

/** The editor's bracket in somebody else's words: [sic], [Danny]. The brackets are part of the text. */
const Insertion = Mark.create({
  name: 'insertion',
  inclusive: false,
  parseHTML: () => [{ tag: 'span.insertion' }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'insertion', spellcheck: 'false' }),
    0,
  ],
  addKeyboardShortcuts() {
    return {
      [editorKeys.insertion]: () =>
        withBlockCommands(this.editor, ({ toggleInsertion }) => toggleInsertion(this.editor)),
    };
  },
});

/** Words in another language than their story's: read aloud, checked and written the way of theirs. */
const Language = Mark.create({
  name: 'language',
  priority: 1_001,
  inclusive: false,
  addAttributes: () => ({ lang: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'span[lang][dir]',
      getAttrs: (element) => isLanguageTag(element.lang) && { lang: element.lang },
    },
  ],
  renderHTML: ({ mark }) => ['span', { ...inLanguage(String(mark.attrs.lang)) }, 0],
});

/** Text, line breaks and the seven marks, in the order in which marks nest. Code may be bold or linked too. */
export const richTextExtensions: AnyExtension[] = [
  DocumentNode,
  TextNode,
  HardBreak,
  Language,
  Link,
  WantedLink,
  Bold,
  Italic,
  Insertion,
  Code,
];
