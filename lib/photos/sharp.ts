import sharp from 'sharp';

/**
 * The sharp that rooms use, with every loader off but those for the kinds we accept, from memory only: bytes from
 * outside then can't reach the readers for SVG, PDF, OpenSlide, ImageMagick and so on, whatever they pretend to be.
 * Sharp's settings are the process's own, so import sharp from here wherever photos of others are handled.
 */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});

// One thread for each picture: several are in hand at once, and readers are served by the same machine.
sharp.concurrency(1);
// Nothing is asked for twice, so keeping operations would only hold memory.
sharp.cache(false);

/**
 * Lets this process draw SVG of its own, as the demo newsroom does. Never call it in a process that takes files from
 * people.
 */
export function allowOwnDrawings(): void {
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] });
}

export { sharp };
