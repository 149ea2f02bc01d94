import { staffHint } from '@/lib/kit/staff-hint';
import { defineIsland } from './kit/define-island';

/** The link to the desk, for who works there. It is in every page, hidden, because pages are the same for everybody. */
class EditStory extends HTMLElement {
  connectedCallback(): void {
    this.show();
    addEventListener('pageshow', () => this.show());
  }

  show(): void {
    const link = this.querySelector('a');
    if (link) link.hidden = !document.cookie.split('; ').some((cookie) => cookie === `${staffHint}=1`);
  }
}

defineIsland('edit-story', EditStory);
