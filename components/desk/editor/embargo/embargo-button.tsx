'use client';

import { useState } from 'react';
import { embargoMessages } from '@/lib/kit/messages/embargo';
import { Later } from '../later';
import type { EmbargoDialogProps } from './embargo-dialog';

const load = () => import('./embargo-dialog').then(({ EmbargoDialog }) => EmbargoDialog);

/** The way to set an embargo, or to change the one there is. */
export function EmbargoButton(props: Omit<EmbargoDialogProps, 'onClose'>) {
  const words = embargoMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-2">
      <button type="button" className="text-link min-h-6" onClick={() => setOpen(true)}>
        {props.embargo ? words.change : words.set}
      </button>
      {open && <Later load={load} props={{ ...props, onClose: () => setOpen(false) }} />}
    </div>
  );
}
