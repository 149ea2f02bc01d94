'use client';

import { useState } from 'react';
import { timesMessages } from '@/lib/kit/messages/times';
import { Later } from '../later';
import type { CorrectTimeProps } from './correct-time-dialog';

const load = () => import('./correct-time-dialog').then(({ CorrectTimeDialog }) => CorrectTimeDialog);

/** The way to correct when something was published. */
export function CorrectTimeButton(props: Omit<CorrectTimeProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-link ms-2 text-xs" onClick={() => setOpen(true)}>
        {timesMessages().open}
      </button>
      {open && <Later load={load} props={{ ...props, onClose: () => setOpen(false) }} />}
    </>
  );
}
