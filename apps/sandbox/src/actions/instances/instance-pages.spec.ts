import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { instancePages } from './instance-pages.js';

const handlers: Readonly<Record<string, Handler>> = instancePages;

let state: SandboxState;

function call(action: string, params: Record<string, string> = {}, InstanceId = 'cams-a') {
  const all = new Parameters(Object.entries({ ...params, InstanceId }));
  return handlers[action]!({ params: all, space: state.space()!, state, now: 0 });
}

beforeEach(() => {
  state = new SandboxState();
  state.createSpace('cams-a');
  state.createSpace('cams-b');
});

describe('the pages of an instance', () => {
  it('show the one Instagram page that is bound', () => {
    expect(call('ListInstagramPage')).toEqual({ Data: {} });
    call('BindInstagramPage', { PageId: '1' });
    call('BindInstagramPage', { PageId: '2' });
    expect(call('ListInstagramPage')).toMatchObject({ Data: { InstagramInfo: { PageId: '2' } } });
    expect(call('ListInstagramPage', {}, 'cams-b')).toEqual({ Data: {} });
    expect(() => call('DeleteInstagramPage', { PageId: '1' })).toThrow('does not belong');
    call('DeleteInstagramPage', { PageId: '2' });
    expect(call('ListInstagramPage')).toEqual({ Data: {} });
  });

  it('can be unbound from Messenger once', () => {
    call('BindMessengerPage', { PageId: '1' });
    expect(() => call('DeleteMessengerPage', { PageId: '1' }, 'cams-b')).toThrow('does not belong');
    call('DeleteMessengerPage', { PageId: '1' });
    expect(() => call('DeleteMessengerPage', { PageId: '1' })).toThrow('does not belong');
  });

  it('need an instance that exists', () => {
    for (const action of ['ListInstagramPage', 'GetFbInstagramPages', 'GetFbMessengerPages']) {
      expect(() => call(action, {}, 'cams-unknown')).toThrow('does not belong');
    }
  });
});

describe('conversion datasets', () => {
  it('are there after a signup', () => {
    expect(call('GetWhatsappConversionApi')).toEqual({ Data: [] });
    expect(() => call('CreateWhatsappConversionApi')).toThrow('code');
    call('CreateWhatsappConversionApi', { Code: 'AQDk3mZ8' });
    expect(call('GetWhatsappConversionApi').Data).toHaveLength(1);
  });
});
