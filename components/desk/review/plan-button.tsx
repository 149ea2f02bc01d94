'use client';

import { useState } from 'react';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { Later } from '../editor/later';
import type { PlanDialogProps } from './plan-dialog';

const load = () => import('./plan-dialog').then(({ PlanDialog }) => PlanDialog);

/** The way to say who writes a story, and until when. */
export function PlanButton({
  className,
  ...props
}: Omit<PlanDialogProps, 'onClose'> & { className: string }) {
  const [open, setOpen] = useState(false);
  if (!props.may.assign && !props.may.deadline) return null;
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {workflowMessages().act.plan}
      </button>
      {open && <Later load={load} props={{ ...props, onClose: () => setOpen(false) }} />}
    </>
  );
}
