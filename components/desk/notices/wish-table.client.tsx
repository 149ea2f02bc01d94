'use client';

import { useState } from 'react';
import { setNoticeWish } from '@/lib/actions/set-notice-wish';
import {
  type NoticeKind,
  type NoticeWay,
  type NoticeWishes,
  noticeWays,
  switchWish,
  wishFor,
} from '@/lib/document/shapes/notice-wish';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { runAction } from '../ask-server';
import { ProblemLine } from '../people/problem-line';

interface Props {
  kinds: readonly NoticeKind[];
  wishes: NoticeWishes | null;
  hook: string | null;
  mail: boolean;
}

/** What happens, down; in which ways one is told, across. Each tick is stored at once. */
export function WishTable({ kinds, wishes: stored, hook, mail }: Props) {
  const words = noticeMessages();
  const { settings } = words;
  const [wishes, setWishes] = useState(stored);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const possible: Record<NoticeWay, boolean> = { desk: true, mail, webhook: hook !== null };

  async function set(kind: NoticeKind, way: NoticeWay, on: boolean) {
    setWishes((before) => switchWish(before, kind, way, on));
    setSaid('');
    const answer = await runAction(() => setNoticeWish({ kind, way, on }));
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) setSaid(settings.saved);
    else setWishes((before) => switchWish(before, kind, way, !on));
  }

  return (
    <>
      <div className="overflow-x-auto border-y border-rule">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="text-start">
              <th scope="col" className="py-2 pe-3 text-start font-semibold">
                {settings.kind}
              </th>
              {noticeWays.map((way) => (
                <th
                  key={way}
                  scope="col"
                  className={`w-20 px-1 py-2 text-center font-semibold ${possible[way] ? '' : 'text-ink-faint'}`}
                >
                  {settings.ways[way]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-rule border-t border-rule">
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row" className="py-2 pe-3 text-start font-normal text-pretty">
                  {words.kinds[kind]}
                </th>
                {noticeWays.map((way) => (
                  <td key={way} className="px-1 text-center">
                    <label className="inline-grid size-9 place-items-center pointer-coarse:size-11">
                      <span className="sr-only">{settings.label(settings.ways[way], words.kinds[kind])}</span>
                      <input
                        type="checkbox"
                        className="size-4"
                        disabled={!possible[way]}
                        checked={possible[way] && wishFor(wishes, kind)[way]}
                        onChange={({ target }) => void set(kind, way, target.checked)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-xs text-ink-faint">{mail ? settings.mailHint : settings.noMail}</p>
      <p role="status" className="mt-1 min-h-5 text-sm">
        {said}
      </p>
      <ProblemLine text={problem} />
    </>
  );
}
