/**
 * What part a machine had in a picture, by its digital source type
 * (https://cv.iptc.org/newscodes/digitalsourcetype/): all of it, some of it, or none that anybody said.
 */
export function aiPart(sourceType: string | null): 'made' | 'edited' | null {
  if (sourceType === 'trainedAlgorithmicMedia') return 'made';
  return sourceType === 'compositeWithTrainedAlgorithmicMedia' ? 'edited' : null;
}
