import { type PhotoSearch, photosAddress, readPhotoSearch } from '@/lib/document/photo-search';

/** The search in a page's address, and the address as it should be. */
export function readPhotoQuery(params: Record<string, string | string[] | undefined>): {
  search: PhotoSearch;
  address: string;
} {
  const search = readPhotoSearch(Object.entries(params));
  return { search, address: photosAddress(search) };
}
