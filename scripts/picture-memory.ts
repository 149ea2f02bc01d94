/**
 * Environment of processes that handle pictures (mallopt(3); other C libraries ignore it). glibc keeps what a picture
 * took in one heap a thread, and learns to keep ever larger pieces: two heaps are enough, and what is larger than 1 MB
 * goes back to the system at once.
 */
export const pictureMemory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '1048576' } as const;

/**
 * Flags for Node where nobody waits for an answer: it clears up after every megabyte instead of every sixteen, and holds
 * some fifty megabytes less.
 */
export const tidyNode = ['--max-semi-space-size=1'] as const;
