import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { eachBlock } from '@/blocks/editing/each-block';
import type { Finding } from '@/lib/document/finding';

/** Where within a block the hand is needed. */
const placeInBlock: Partial<Record<Finding['code'], string>> = {
  'photo-alt-missing': '.alt-fields textarea',
  'photo-alt-repeats-credit': '.alt-fields textarea',
  'photo-alt-repeats-caption': '.alt-fields textarea',
  'photo-alt-file-name': '.alt-fields textarea',
  'photo-credit-missing': '.credit button',
  'photo-credit-unknown': '.credit button',
  'embed-without-source': '.block-fields input',
  'quote-speaker-missing': '.block-fields input',
  'gallery-empty': '.gallery-add button',
  'fact-box-title-missing': '.box-title input',
  'table-without-headings': '.table-tools [aria-pressed]',
  'helpline-empty': '.block-fields select',
  'helpline-gone': '.block-fields button',
};

function show(element: Element): void {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

function focusIn(element: Element, selector: string): boolean {
  const target = element.querySelector<HTMLElement>(selector);
  if (!target) return false;
  show(target);
  target.focus({ preventScroll: true });
  return true;
}

/** The first words of the block at a place whose link is still wanted. */
function wantedWords(doc: EditorNode, at: number): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  doc.nodeAt(at)?.descendants((node, offset) => {
    if (!found && node.marks.some(({ type }) => type.name === 'wanted-link')) {
      found = { from: at + 1 + offset, to: at + 1 + offset + node.nodeSize };
    }
    return !found;
  });
  return found;
}

/** Brings a block into view and puts the cursor there, or the focus where within it the hand is needed. */
export function goToBlock(editor: Editor, blockId: string, code?: Finding['code']): void {
  let at: number | null = null;
  eachBlock(editor.state.doc, (node, place) => {
    if (node.attrs.blockId === blockId) at = place;
  });
  if (at === null) return;
  const dom = editor.view.nodeDOM(at);
  if (!(dom instanceof HTMLElement)) return;
  show(dom);
  const inside = code && placeInBlock[code];
  if (inside && focusIn(dom, inside)) return;
  const { doc, tr } = editor.state;
  const wanted = code === 'link-wanted' ? wantedWords(doc, at) : null;
  const selection = wanted
    ? TextSelection.create(doc, wanted.from, wanted.to)
    : doc.nodeAt(at)?.isAtom
      ? NodeSelection.create(doc, at)
      : Selection.near(doc.resolve(at + 1));
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
}

const fieldOf = ({ field }: Finding) =>
  field === undefined ? null : document.querySelector(`[data-field="${CSS.escape(field)}"]`);

/** Whether a finding is about a field of the settings, which on a narrow screen have to be opened first. */
export function inSettings(finding: Finding): boolean {
  return Boolean(fieldOf(finding)?.closest('.settings'));
}

/** Brings the place that a finding is about into view, opens what hides it and puts the focus there. */
export function leadTo(finding: Finding, editor: Editor | null): void {
  if (finding.blockId && editor) goToBlock(editor, finding.blockId, finding.code);
  else if (finding.code === 'body-empty') editor?.commands.focus('end', { scrollIntoView: true });
  else if (finding.field) {
    const field = fieldOf(finding);
    const inside = finding.field === 'lead' ? placeInBlock[finding.code] : undefined;
    if (field) focusIn(field, inside ?? 'input, textarea, select, button');
  }
}
