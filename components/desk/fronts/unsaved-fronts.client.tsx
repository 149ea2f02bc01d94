'use client';

import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { unsavedKeys, watchWork } from './open-fronts';

interface Props {
  personId: string;
  fronts: readonly { key: string; name: string }[];
}

/** That fronts were left in this window before they were saved, and the way back to each. */
export function UnsavedFronts({ personId, fronts }: Props) {
  const words = frontMessages();
  const keys = useSyncExternalStore(
    watchWork,
    () => unsavedKeys(personId),
    () => '',
  ).split(' ');
  const left = fronts.filter(({ key }) => keys.includes(key));
  return (
    <div role="status" className="empty:hidden">
      {left.length > 0 && (
        <div className="mb-4 border-s-2 border-caution bg-caution-wash px-4 py-3 text-sm">
          <p className="font-semibold text-caution">{words.left}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {left.map(({ key, name }) => (
              <li key={key}>
                <Link href={`/desk/fronts/${key}`} className="text-link">
                  {name || words.site}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
