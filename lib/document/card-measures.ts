/** How large a drawn card is, in pixels: what every platform shows whole in its large preview. */
export const cardMeasures = { width: 1_200, height: 630 } as const;
