import { createLimiter } from '@/lib/kit/limiter';

/** Pictures in hand at once: each may need some hundred megabytes. */
export const photoSlots = createLimiter(2);

/**
 * Threads that encode at once: libuv has four for files, names and passwords too, and readers are served by the same
 * machine.
 */
export const encoderSlots = createLimiter(2);
