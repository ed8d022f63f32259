import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { Injectable } from '@nestjs/common';
import axios from 'axios';
import type { SendMessageDto } from './send-message.dto.js';

const CONNECTIONS = 64;
const TIMEOUT_MS = 15_000;

/** The members of CAMS's answer that matter here. */
export interface CamsAnswer {
  readonly Code: string;
  readonly RequestId: string;
  readonly MessageId?: string;
}

/** Calls CAMS over axios, signed by hand as its documentation describes. */
@Injectable()
export class CamsService {
  private readonly http = axios.create({
    baseURL: process.env.CAMS_ENDPOINT!,
    httpAgent: new Agent({ keepAlive: true, maxSockets: CONNECTIONS }),
    timeout: TIMEOUT_MS,
    validateStatus: () => true,
  });

  async sendMessage(custSpaceId: string, message: SendMessageDto): Promise<CamsAnswer> {
    const form = new URLSearchParams({
      ChannelType: message.channelType,
      Content: JSON.stringify(message.content),
      CustSpaceId: custSpaceId,
      From: message.from,
      To: message.to,
      Type: message.type,
      ...(message.messageType && { MessageType: message.messageType }),
    }).toString();
    const { data } = await this.http.post<CamsAnswer>('/', form, { headers: signed('SendChatappMessage', form) });
    return data;
  }
}

function signed(action: string, body: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    host: new URL(process.env.CAMS_ENDPOINT!).host,
    'x-acs-action': action,
    'x-acs-content-sha256': sha256(body),
    'x-acs-date': `${new Date().toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-version': '2020-06-06',
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonicalRequest = `POST\n/\n\n${lines}\n${names.join(';')}\n${headers['x-acs-content-sha256']}`;
  const signature = createHmac('sha256', process.env.CAMS_ACCESS_KEY_SECRET!)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonicalRequest)}`)
    .digest('hex');
  const credential = `Credential=${process.env.CAMS_ACCESS_KEY_ID}`;
  headers.authorization = `ACS3-HMAC-SHA256 ${credential},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return headers;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
