/** Where CAMS's name would puzzle a reader of the API. Everything else is CAMS's name in lowerCamelCase. */
const renames: Readonly<Record<string, string>> = {
  ActivityDesc: 'activityDescription',
  AuditRecord: 'application',
  BatchLastFlag: 'lastBatch',
  BizCode: 'businessCode',
  BizExtend: 'businessExtension',
  BusinessDesc: 'businessDescription',
  BusinessNumber: 'phoneNumber',
  Cc: 'countryCode',
  ChannelCode: 'instanceId',
  ClaimTimeMillis: 'occurredAt',
  Cliented: 'clicks',
  CountryId: 'countryCode',
  CustName: 'customerName',
  CustType: 'customerType',
  CustomAudienceId: 'audienceId',
  CustomAudienceName: 'audienceName',
  DiscardTimeMillis: 'discardAt',
  EndTimeStr: 'endTimeText',
  EstimatedNumTotal: 'estimatedTotal',
  ExtendAttr: 'attributes',
  FacebookBmId: 'facebookBusinessId',
  FailBackContent: 'fallBackContent',
  FailBackFlag: 'fallBackFlag',
  FilterStr: 'filter',
  FlowVersionCopyFrom: 'copyFromVersion',
  FlowViewModel: 'definition',
  GenerateQrImage: 'imageFormat',
  GmtCreate: 'createdAt',
  GmtModifier: 'modifiedAt',
  IsvTerms: 'termsFile',
  JSONVersion: 'jsonVersion',
  // Of a request: what a reply lists is `items` under any name.
  List: 'participants',
  MaapServiceNo: 'serviceId',
  OutId: 'externalId',
  PublicExtend: 'publicExtension',
  QrImageUrl: 'imageUrl',
  QrdlCode: 'code',
  RequestData: 'events',
  SenderList: 'recipients',
  Sendtype: 'sendType',
  StartTimeStr: 'startTimeText',
  TenantCode: 'accountCode',
  Uuid: 'runId',
  WhatsappCatagory: 'whatsappCategory',
};

/** The public name of a CAMS parameter or reply member. */
export function publicName(camsName: string): string {
  return renames[camsName] ?? lowerCamelCase(camsName);
}

/** Whether the public name is another one than lowerCamelCase gives. */
export function isRenamed(camsName: string): boolean {
  return camsName in renames;
}

function lowerCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
