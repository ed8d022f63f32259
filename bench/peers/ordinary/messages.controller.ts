import { BadGatewayException, Body, Controller, Post, Req } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { CamsService } from './cams.service.js';
import type { Caller } from './jwt.strategy.js';
import { MessageRecord } from './message-record.entity.js';
import { SendMessageDto } from './send-message.dto.js';

@Controller('v1/messages')
export class MessagesController {
  constructor(
    private readonly cams: CamsService,
    @InjectRepository(MessageRecord) private readonly records: Repository<MessageRecord>,
  ) {}

  @Post()
  async send(@Req() { user }: { user: Caller }, @Body() message: SendMessageDto): Promise<{ messageId: string }> {
    const reply = await this.cams.sendMessage(user.custSpaceId, message);
    const messageId = reply.Code === 'OK' ? (reply.MessageId ?? null) : null;
    await this.records.save({
      tenantId: user.tenantId,
      recipient: message.to,
      outcome: reply.Code,
      messageId,
      upstreamRequestId: reply.RequestId,
    });
    if (messageId === null) throw new BadGatewayException(`CAMS answered ${reply.Code}`);
    return { messageId };
  }
}
