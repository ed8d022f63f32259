import { Injectable } from '@nestjs/common';

/** Whether the gateway is about to stop: it still serves whoever calls, but load balancers are to send no more. */
@Injectable()
export class Drain {
  private begun = false;

  get isUnderWay(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }
}
