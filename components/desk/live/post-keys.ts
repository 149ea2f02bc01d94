import type { KeyboardEvent } from 'react';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';

/** Whether a key press means "post": Control or Command with Return, wherever in the composer. */
export function isPostKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}

/** The two keys as they are called on this device. */
export function postKeys(): string {
  const { keys } = liveDeskMessages().composer;
  const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
  return isApple ? keys.mac : keys.other;
}
