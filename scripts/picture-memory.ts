/**
 * Environment of processes that handle pictures (mallopt(3); other C libraries ignore it). glibc keeps what a picture
 * took in one heap a thread, and learns to keep ever larger pieces: two heaps are enough, and what is larger than 1 MB
 * goes back to the system at once.
 */
export const pictureMemory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '1048576' } as const;

/**
 * Flags for Node that have it clear up after at most so many megabytes, where by itself it takes more the longer it runs. What
 * pictures and pieces of uploads leave behind is large and young: 200 uploads at once take a third less. Pages leave much behind
 * too: to clear up after each four megabytes instead of eight costs them an eighth more, after eight instead of sixteen a
 * sixteenth; of more they have next to nothing.
 */
export const clearUpEvery = (megabytes: number): string[] => [`--max-semi-space-size=${megabytes}`];
