/** Where a schema stands: an operation, what it takes or gives, and from there on names of properties, or `items`. */
export type SchemaPlace = readonly [operationId: string, side: 'request' | 'reply', ...path: string[]];

/** Schemas that several operations have in common: what they are called, and one of the places where they stand. */
export const sharedSchemas: Readonly<Record<string, SchemaPlace>> = {
  TemplateComponent: ['createChatappTemplate', 'request', 'components', 'items'],
  ProductAction: ['sendChatappMessage', 'request', 'productAction'],
  QrCode: ['createPhoneMessageQrdl', 'reply'],
  QrCodeContent: ['createPhoneMessageQrdl', 'request'],
  VerificationCodeRequest: ['getChatappVerifyCode', 'request'],
  Flow: ['createFlow', 'reply'],
  FlowContent: ['createFlow', 'request'],
  ChatFlowBinding: ['flowBindPhone', 'request'],
  AuditEvent: ['listAuditEvents', 'reply', 'items', 'items'],
};
