import type { ImageObjectLeaf } from 'schema-dts';

/** Schema.org's names (https://schema.org/IPTCDigitalSourceEnumeration) of IPTC's digital source types. */
const schemaNames: Record<string, ImageObjectLeaf['digitalSourceType'] & string> = {
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  algorithmicallyEnhanced: 'https://schema.org/AlgorithmicallyEnhancedDigitalSource',
  composite: 'https://schema.org/CompositeDigitalSource',
  compositeCapture: 'https://schema.org/CompositeCaptureDigitalSource',
  compositeSynthetic: 'https://schema.org/CompositeSyntheticDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  computationalCapture: 'https://schema.org/MultiFrameComputationalCaptureDigitalSource',
  dataDrivenMedia: 'https://schema.org/DataDrivenMediaDigitalSource',
  digitalArt: 'https://schema.org/DigitalArtDigitalSource',
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  digitalCreation: 'https://schema.org/DigitalArtDigitalSource',
  humanEdits: 'https://schema.org/MinorHumanEditsDigitalSource',
  minorHumanEdits: 'https://schema.org/MinorHumanEditsDigitalSource',
  negativeFilm: 'https://schema.org/NegativeFilmDigitalSource',
  positiveFilm: 'https://schema.org/PositiveFilmDigitalSource',
  print: 'https://schema.org/PrintDigitalSource',
  screenCapture: 'https://schema.org/ScreenCaptureDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  virtualRecording: 'https://schema.org/VirtualRecordingDigitalSource',
};

/** The source type of a picture as structured data names it; undefined for a term that schema.org doesn't have. */
export function sourceTypeJsonLd(term: string | null) {
  return term ? schemaNames[term] : undefined;
}
