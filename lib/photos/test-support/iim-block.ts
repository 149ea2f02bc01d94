/** One IIM dataset: record 2 unless told (1:90 names the character set). Text is written in `charset`. */
export interface IimDataset {
  record?: number;
  dataset: number;
  text: string;
}

/** Dataset numbers of IIM 4.2, record 2. */
export const iim = {
  releaseDate: 30,
  releaseTime: 35,
  expirationDate: 37,
  expirationTime: 38,
  instructions: 40,
  dateCreated: 55,
  timeCreated: 60,
  byline: 80,
  city: 90,
  sublocation: 92,
  province: 95,
  country: 101,
  headline: 105,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
} as const;

/** The declarations that writers put into 1:90. */
export const iimCharset = { utf8: '\u001b%G', latin1: '\u001b/A' } as const;

/** An IIM stream (IIM 4.2, chapter 3) of datasets in order. */
export function iimBlock(datasets: IimDataset[], charset: 'utf8' | 'latin1'): Buffer {
  return Buffer.concat(
    datasets.map(({ record = 2, dataset, text }) => {
      const value = Buffer.from(text, charset);
      const header = Buffer.from([0x1c, record, dataset, 0, 0]);
      header.writeUInt16BE(value.length, 3);
      return Buffer.concat([header, value]);
    }),
  );
}

/** A JPEG segment: marker `code`, then its length and payload. */
function segment(code: number, payload: Buffer): Buffer {
  const header = Buffer.from([0xff, code, 0, 0]);
  header.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([header, payload]);
}

/** Puts a segment first in a JPEG, right behind its start marker. */
export function withSegment(jpeg: Buffer, code: number, payload: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), segment(code, payload), jpeg.subarray(2)]);
}

/** The JPEG with an IIM stream in a Photoshop resource 0x0404 of an APP13 segment, as picture desks write it. */
export function withIim(jpeg: Buffer, stream: Buffer): Buffer {
  const resource = Buffer.from([0x38, 0x42, 0x49, 0x4d, 0x04, 0x04, 0, 0, 0, 0, 0, 0]);
  resource.writeUInt32BE(stream.length, 8);
  const padding = Buffer.alloc(stream.length % 2);
  return withSegment(jpeg, 0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource, stream, padding]));
}
