import type { DeskPhoto } from './desk-photo';

/** Somebody who works here, as the desk lists them. */
export interface DeskPerson {
  id: string;
  name: string;
  email: string;
  role: DeskRole;
  /** The sections that they work for; none for all. */
  sectionIds: string[];
  standing: 'active' | 'suspended' | 'removed';
  /** When a session of theirs was last used, to some minutes; null for never. ISO instant. */
  lastSeenAt: string | null;
  /** In how many browsers they are signed in. */
  sessions: number;
  /** Whether signing in asks them for more than a password. */
  secondFactor: boolean;
}

export type DeskRole = 'admin' | 'editor' | 'photo_editor' | 'writer' | 'contributor' | 'draft_reader';

/** An invitation that is open. */
export interface DeskInvitation {
  id: string;
  email: string;
  role: DeskRole;
  sectionIds: string[];
  by: string;
  /** ISO instant. */
  expiresAt: string;
  mayWithdraw: boolean;
}

/** A browser that somebody is signed in with. */
export interface DeskSession {
  id: string;
  /** What the browser said of itself, in words. */
  browser: string;
  address: string;
  startedAt: string;
  lastSeenAt: string;
  /** Whether it is the one that asks. */
  here: boolean;
  /** Whether it began where nobody had seen its person before, and they haven't said that it was them. */
  strange: boolean;
}

/** A passkey, as its owner sees it. */
export interface DeskPasskey {
  id: string;
  name: string;
  /** Whether the device keeps copies of it elsewhere. */
  synced: boolean;
  /** ISO instant. */
  createdAt: string;
  /** ISO instant; null for never. */
  lastUsedAt: string | null;
}

/** How readers know somebody. */
export interface DeskByline {
  slug: string;
  name: string;
  jobTitle: string;
  bio: string;
  links: { label: string; url: string }[];
}

/** The picture of a byline, with what is to be seen on it: empty for what the photo itself says. */
export interface DeskPortrait {
  photo: DeskPhoto;
  alt: string;
}
