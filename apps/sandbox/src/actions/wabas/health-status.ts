import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { reviewOf } from '../template-review.js';
import { isSendable } from '../templates/template-settings.js';
import { oneTemplate } from '../templates.js';
import { ownedWaba, wabaOf } from './waba.js';

/** By kind of node, the link of the chain that it stands for. */
const links: ReadonlyMap<string, (call: ActionCall) => Item> = new Map([
  ['template', templateLink],
  ['phone', numberLink],
  ['waba', wabaLink],
]);

export const healthStatus = {
  /** Gives what is asked for and the account that it depends on. */
  GetWhatsappHealthStatus: (call) => {
    const node = call.params.text('NodeType').toLowerCase();
    const link = links.get(node);
    if (!link) throw businessError('InvalidParameter.NodeTypeNotSupport', `NodeType ${node} is not supported.`);
    const first = link(call);
    const { Id: WabaId, BusinessId } = wabaOf(call.space);
    const entities = [
      first,
      ...(node === 'waba' ? [] : [available({ EntityType: 'WABA', WabaId })]),
      available({ EntityType: 'BUSINESS', BusinessId }),
    ];
    return { Data: { CanSendMessage: first.CanSendMessage, Entities: entities } };
  },
} satisfies Record<string, Handler>;

function templateLink({ space, params, now }: ActionCall): Item {
  need(params, 'TemplateCode');
  need(params, 'Language');
  const template = oneTemplate(space, params);
  const link = { EntityType: 'MESSAGE_TEMPLATE', TemplateCode: template.code, Language: template.language };
  const isReady = reviewOf(template, now).status === 'pass' && isSendable(space, template.code);
  return isReady ? available(link) : blocked(link, '132015', 'The template is not approved, or is switched off.');
}

function numberLink({ space, params }: ActionCall): Item {
  need(params, 'PhoneNumber');
  const { phoneNumber, status } = ownedNumber(space, params);
  const link = { EntityType: 'PHONE_NUMBER', PhoneNumber: phoneNumber };
  return status === 'CONNECTED' ? available(link) : blocked(link, '133010', 'The number is not registered.');
}

function wabaLink({ space, params }: ActionCall): Item {
  const { Id: WabaId } = params.get('WabaId') === undefined ? wabaOf(space) : ownedWaba(space, params);
  return available({ EntityType: 'WABA', WabaId });
}

function need(params: Parameters, name: string): void {
  if (!params.get(name)) throw businessError(`InvalidParameter.${name}NotEmpty`, `${name} is needed.`);
}

function available(link: Item): Item {
  return { ...link, CanSendMessage: 'AVAILABLE', Errors: [] };
}

function blocked(link: Item, ErrorCode: string, ErrorDescription: string): Item {
  return { ...link, CanSendMessage: 'BLOCKED', Errors: [{ ErrorCode, ErrorDescription, PossibleSolution: '' }] };
}
