'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

interface Props {
  address: string;
  version: number;
  /** Of the window that is imitated, in CSS pixels. */
  width: number;
  title: string;
}

/** A page in a window of its own of a given width, made smaller where there is less room. */
export function PreviewFrame({ address, version, width, title }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  /** The version that the window was last asked for, the newest there is, and whether it is still on its way. */
  const asked = useRef(version);
  const newest = useRef(version);
  const loading = useRef(true);
  const [room, setRoom] = useState({ width: 0, height: 0 });

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    if (area.current) observer.observe(area.current);
    return () => observer.disconnect();
  }, []);

  // One load after the other: a browser may leave out the second of two for the same address.
  const catchUp = useCallback(() => {
    if (!frame.current || loading.current || asked.current === newest.current) return;
    asked.current = newest.current;
    loading.current = true;
    showAgain(frame.current, address);
  }, [address]);
  useEffect(() => {
    newest.current = version;
    catchUp();
  }, [version, catchUp]);

  const scale = Math.min(1, room.width / width);
  return (
    <div ref={area} className="preview-room">
      {room.width > 0 && (
        <div className="preview-window" style={{ width: width * scale, height: room.height }}>
          <iframe
            ref={frame}
            src={address}
            title={title}
            onLoad={() => {
              loading.current = false;
              catchUp();
            }}
            style={{ width, height: room.height / scale, transform: `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  );
}

/** Loads the page anew at the place that was read; or comes back to it from where a link of it has led. */
function showAgain(frame: HTMLIFrameElement, address: string): void {
  const inside = frame.contentWindow;
  if (inside && pathOf(inside) === address) inside.location.reload();
  else frame.src = address;
}

function pathOf(inside: Window): string | null {
  try {
    return inside.location.pathname;
  } catch {
    // Another site's page, which a link has led to: browsers don't tell where it is.
    return null;
  }
}
