import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

export class MessageContent {
  @IsString()
  @MaxLength(4_096)
  text!: string;
}

export class SendMessageDto {
  @IsIn(['whatsapp', 'viber', 'messenger', 'instagram', 'telegram'])
  channelType!: string;

  @IsIn(['template', 'message'])
  type!: string;

  @IsOptional()
  @IsString()
  messageType?: string;

  @Matches(/^\+?[0-9]{5,20}$/)
  from!: string;

  @Matches(/^\+?[0-9]{5,20}$/)
  to!: string;

  @ValidateNested()
  @Type(() => MessageContent)
  content!: MessageContent;
}
