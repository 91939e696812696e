/** Reads the bodies of requests, within limits. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Bytes that all bodies together may take while they are read. */
const TOGETHER = 64 * 1024 * 1024;

const BUSY = new Refusal(503, { vi: 'Máy chủ đang quá tải, hãy thử lại.', en: 'The server is overloaded, try again.' });
/** Nobody is there to read it. */
const GONE = new Refusal(400, { vi: 'Yêu cầu bị ngắt.', en: 'The request was cut off.' });

let together = 0;

/**
 * The body of a request.
 * @param limit in bytes
 * @throws Refusal if it is too long, or if the server has too much to read; the rest is then still to come
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (done: () => void): void => {
      request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
      together -= length;
      length = 0;
      done();
    };
    const refuse = (refusal: Refusal): void => settle(() => reject(refusal));
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      together += chunk.length;
      chunks.push(chunk);
      if (length > limit) refuse(tooLong(limit));
      else if (together > TOGETHER) refuse(BUSY);
    };
    const onEnd = (): void => settle(() => resolve(Buffer.concat(chunks)));
    const onClose = (): void => refuse(GONE);
    if (Number(request.headers['content-length']) > limit) return reject(tooLong(limit));
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  });
}

function tooLong(limit: number): Refusal {
  return new Refusal(413, { vi: `Yêu cầu dài quá ${limit} byte.`, en: `The request is longer than ${limit} bytes.` });
}
