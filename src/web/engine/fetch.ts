/** Fetches the engine's data and keeps it for the next time, so that the page works without a network. */

/**
 * Bytes behind an address, unpacked.
 * @param cache name of the cache that keeps them; where the browser has none they are fetched each time
 * @param progress hears the share that has arrived
 * Throws if they cannot be fetched.
 */
export async function fetchPacked(url: string, cache: string, progress: (share: number) => void): Promise<Uint8Array> {
  const store = typeof caches === 'undefined' ? undefined : await caches.open(cache).catch(() => undefined);
  const kept = await store?.match(url);
  const response = kept ?? (await fetch(url));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const packed = await bytesOf(response, progress);
  const bytes = await unpacked(packed);
  // Kept only once it is known to be whole. A full disk is no reason to fail.
  if (kept === undefined) await store?.put(url, new Response(packed as BodyInit)).catch(() => undefined);
  return bytes;
}

async function bytesOf(response: Response, progress: (share: number) => void): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length'));
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body!.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
    if (total > 0) progress(Math.min(1, length / total));
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
