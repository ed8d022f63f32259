import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

/** A whole answer, in memory. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The time for the whole call was used up. */
export class DeadlineError extends Error {}

/** It failed, for the reason given as `cause`, before a byte of the request was written. */
export class NeverSent extends Error {}

/**
 * Sends one request and collects the answer. undici's own `request` would make a stream of each answer and listen to
 * an abort signal for each deadline, which costs as much again as the exchange itself.
 * @throws {NeverSent} when there was no connection to send it over, also not within `timeoutMs`
 * @throws {DeadlineError} when the answer is not there after `timeoutMs`
 * @throws what the connection fails with
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  timeoutMs: number,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(request, new AnswerCollector(timeoutMs, resolve, reject));
  });
}

class AnswerCollector implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private controller: Dispatcher.DispatchController | undefined;
  private expired: DeadlineError | undefined;
  private status = 0;
  private headers: IncomingHttpHeaders = {};

  constructor(
    timeoutMs: number,
    private readonly resolve: (answer: HttpAnswer) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.timer = setTimeout(() => this.giveUp(), timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.expired) controller.abort(this.expired);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.timer);
    const [only] = this.chunks;
    const bytes = this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks);
    this.resolve({ status: this.status, headers: this.headers, text: bytes.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  /** A request that still waits for a connection is aborted when its turn comes, before a byte of it is sent. */
  private giveUp(): void {
    this.expired = new DeadlineError('the deadline has passed');
    this.controller?.abort(this.expired);
    this.fail(this.expired);
  }

  /** A request gets its controller when it is about to be written to its connection. */
  private fail(error: Error): void {
    clearTimeout(this.timer);
    this.reject(this.controller ? error : new NeverSent('the request was not sent', { cause: error }));
  }
}
