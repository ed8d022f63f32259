/**
 * Where the catalogue is another than the SDKs on purpose: what these say. Should an SDK say something else one day, it
 * is told as any difference is.
 */
export const departures: Readonly<Record<string, string>> = {
  // The SDKs leave it to their caller to encode the content.
  'SendChatappMessage.request.Content': 'string',
  // Ids are texts here, as they may be greater than a number can hold exactly.
  'AddMarketingFlow.request.RelatedGroupId': 'number',
  'CreateInstance.reply.Data.InstanceName': 'number',
  'GetChatFlowTemplate.request.Id': 'number',
  'ListMarketingFlow.request.RelatedGroupId': 'number',
  'ListProductCatalog.request.BusinessId': 'number',
  'UpdateChatFlowLogSetting.request.Id': 'number',
  'UpdateMarketingFLow.request.RelatedGroupId': 'number',
};

/** What the catalogue says of a path, but of what it departs in the words of the SDKs. */
export function inWordsOfSdk(action: string, path: string, what: string): string {
  const theirs = departures[`${action}.${path}`];
  return theirs === undefined ? what : what.replace(/^[^,]+/, theirs);
}
