const newSubfileType = 0x00fe;
const dngVersion = 0xc612;
const reducedImage = 1;

/**
 * Whether a TIFF is a camera's raw file (DNG 1.7, or those of makers who put the sensor's data below a small first
 * picture). A TIFF reader would take that first picture, a thumbnail, for the photo.
 */
export function isCameraRaw(bytes: Buffer): boolean {
  const little = bytes[0] === 0x49;
  const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (bytes.length < 8) return false;
  const directory = u32(4);
  if (directory + 2 > bytes.length) return false;
  const entries = Math.min(u16(directory), Math.floor((bytes.length - directory - 2) / 12));
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12;
    const tag = u16(entry);
    if (tag === dngVersion) return true;
    if (tag === newSubfileType && (u32(entry + 8) & reducedImage) !== 0) return true;
  }
  return false;
}
